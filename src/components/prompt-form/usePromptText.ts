import { useEffect, useMemo, useReducer, useRef, useState } from "react";
import { createStore, type Store } from "../../utils/createStore";

/** Who keeps the prompt. */
export interface PromptTextOptions {
  /** The prompt, where you keep it. */
  value?: string | undefined;
  /** The prompt to begin with, where the form keeps it. Default: empty. */
  defaultValue?: string | undefined;
  /** Told the prompt after every change. */
  onValueChange?: ((prompt: string) => void) | undefined;
  /** The prompt in a store, in the place of these three: then typing renders only what shows it. */
  text?: Store<string> | undefined;
}

/** The prompt in a store, whoever keeps it. It changes at once, so that the caret stays; an owner that keeps another one wins. */
export function usePromptText({
  text,
  value,
  defaultValue = "",
  onValueChange,
}: PromptTextOptions): Store<string> {
  const [own] = useState(() => createStore(value ?? defaultValue));
  const [, lookAgain] = useReducer((count: number) => count + 1, 0);
  const latest = useRef({ value, onValueChange });
  useEffect(() => {
    latest.current = { value, onValueChange };
    if (value !== undefined) own.set(value);
  });
  const kept = useMemo<Store<string>>(
    () => ({
      ...own,
      set(next) {
        own.set(next);
        latest.current.onValueChange?.(next);
        // An owner who does not follow renders nothing by itself.
        if (latest.current.value !== undefined) lookAgain();
      },
    }),
    [own],
  );
  return text ?? kept;
}
