import { useMemo, type ReactNode } from "react";
import type { Catalogue } from "./catalogue";
import { createTranslator } from "./createTranslator";
import { en } from "./en";
import { MessagesContext } from "./MessagesContext";

/** Props of {@link MessagesProvider}. */
export interface MessagesProviderProps {
  /** A catalogue, or only the texts to change; missing ones stay English. Default: English. */
  messages?: Partial<Catalogue> | undefined;
  /** How numbers and dates are written, for example `en-GB`. Default: the catalogue's own locale. */
  locale?: string | undefined;
  /** What reads the messages. */
  children: ReactNode;
}

/** Gives the components below it their language. */
export function MessagesProvider({ messages, locale, children }: MessagesProviderProps) {
  const translator = useMemo(
    () => createTranslator({ ...en, ...messages }, locale, messages?.locale !== undefined),
    [messages, locale],
  );
  return <MessagesContext.Provider value={translator}>{children}</MessagesContext.Provider>;
}
