import { useMemo, type ReactNode } from "react";
import type { Catalogue } from "./catalogue";
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

/** Gives the components below it their language. It brings no texts itself: a page without words pays for none. */
export function MessagesProvider({ messages, locale, children }: MessagesProviderProps) {
  const language = useMemo(() => ({ messages, locale }), [messages, locale]);
  return <MessagesContext.Provider value={language}>{children}</MessagesContext.Provider>;
}
