import { createContext } from "react";
import type { Catalogue } from "./catalogue";

/** The language that was asked for; what is not said is English. */
export interface Language {
  readonly messages: Partial<Catalogue> | undefined;
  readonly locale: string | undefined;
}

/** The language of the nearest provider; null where there is none. */
export const MessagesContext = /* @__PURE__ */ createContext<Language | null>(null);
