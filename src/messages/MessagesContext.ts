import { createContext } from "react";
import type { Translator } from "./createTranslator";

/** The translator of the nearest provider; null where there is none. */
export const MessagesContext = createContext<Translator | null>(null);
