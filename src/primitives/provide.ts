import { createElement, type Context, type ReactElement } from "react";

/** Puts the provider of a context around an element; what a root does, which renders when its value may have changed. */
export const provide =
  <Value>(context: Context<Value>, value: NoInfer<Value>) =>
  (element: ReactElement): ReactElement =>
    createElement(context.Provider, { value }, element);
