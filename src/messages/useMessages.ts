import { useContext } from "react";
import { createTranslator, type Translator } from "./createTranslator";
import { en } from "./en";
import { MessagesContext } from "./MessagesContext";

let english: Translator | undefined;

/** The translator of the nearest `MessagesProvider`; English without one. */
export function useMessages(): Translator {
  const translator = useContext(MessagesContext);
  if (translator) return translator;
  english ??= createTranslator(en);
  return english;
}
