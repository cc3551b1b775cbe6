import { useContext } from "react";
import { createTranslator, type Translator } from "./createTranslator";
import { en } from "./en";
import { MessagesContext, type Language } from "./MessagesContext";

const english: Language = { messages: undefined, locale: undefined };
const translators = /* @__PURE__ */ new WeakMap<Language, Translator>();

function translatorOf({ messages, locale }: Language): Translator {
  return createTranslator({ ...en, ...messages }, locale, messages?.locale !== undefined);
}

/** The translator of the nearest `MessagesProvider`; English without one. */
export function useMessages(): Translator {
  const language = useContext(MessagesContext) ?? english;
  const translator = translators.get(language) ?? translatorOf(language);
  translators.set(language, translator);
  return translator;
}
