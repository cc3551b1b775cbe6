import type { Catalogue, Message } from "../../src/messages/catalogue";
import { en } from "../../src/messages/en";

const plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const accented = "åƀçđéƒğĥîĵķļɱñöþɋŕšţûṽŵẋýžÅƁÇĐÉƑĞĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ";

/** Begins and ends what a message says. */
export const [opening, closing] = ["⟦", "⟧"] as const;

const accent = (letter: string) => accented[plain.indexOf(letter)] ?? letter;

/** The words with an accent on every letter, between brackets; placeholders stay. */
const disguise = (text: string) =>
  `${opening}${text.replace(/\{\w+\}|[A-Za-z]/g, (part) => (part.length > 1 ? part : accent(part)))}${closing}`;

const disguiseAll = (message: Message): Message =>
  typeof message === "string"
    ? disguise(message)
    : {
        ...message,
        ...Object.fromEntries(Object.entries(message).map(([form, text]) => [form, disguise(text)])),
      };

const { locale: _locale, dir: _dir, ...texts } = en;

/**
 * English that no English letter is left of: what still has one comes from elsewhere. Numbers, dates and lists are Japanese,
 * so that none of them has one either.
 */
export const pseudoCatalogue: Catalogue = {
  locale: "ja",
  dir: "ltr",
  // The keys are those of the English catalogue.
  ...(Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [key, disguiseAll(text)]),
  ) as typeof texts),
};
