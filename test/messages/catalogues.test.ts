import { describe, expect, it } from "vitest";
import { packCatalogue } from "../../scripts/packCatalogue";
import { languages } from "../../scripts/packedCatalogues";
import type { Catalogue, Message } from "../../src/messages/catalogue";
import { en } from "../../src/messages/en";
import { unpackCatalogue } from "../../src/messages/unpackCatalogue";
import { catalogues } from "../support/catalogues";

const head = ["locale", "dir", "numberingSystem"];
const formsOf = (message: Message): [string, string][] =>
  typeof message === "string" ? [["other", message]] : Object.entries(message);
const textsOf = (message: Message) => formsOf(message).map(([, text]) => text);
const messagesOf = (catalogue: Catalogue) =>
  Object.entries(catalogue).filter((entry): entry is [string, Message] => !head.includes(entry[0]));
const placeholdersOf = (text: string) => [...new Set(text.match(/\{\w+\}/g))].toSorted();

const english = new Map(messagesOf(en));
const englishPlaceholders = (key: string) => placeholdersOf(textsOf(english.get(key) ?? "").join(" "));

/** The categories that stand for one number only, which a text may then write as a word. */
function categoriesOfOneNumber(locale: string): Set<string> {
  const rules = new Intl.PluralRules(locale);
  const all = Array.from({ length: 1000 }, (_, count) => rules.select(count));
  return new Set(all.filter((category) => all.indexOf(category) === all.lastIndexOf(category)));
}

it("knows every language that is published", () => {
  expect(catalogues.map(({ locale }) => locale).toSorted()).toEqual(languages.toSorted());
});

describe.each(catalogues.map((catalogue) => [catalogue.locale, catalogue] as const))(
  "the catalogue %s",
  (_, catalogue) => {
    const messages = messagesOf(catalogue);

    it("has the keys of the English one, in its order, and no others", () => {
      expect(messages.map(([key]) => key)).toEqual([...english.keys()]);
    });

    it("has words for every message, without blanks around them", () => {
      for (const [key, message] of messages)
        for (const text of textsOf(message)) {
          expect(text, key).not.toBe("");
          expect(text.replace(/^\u202f/, ""), key).toBe(text.replace(/^\u202f/, "").trim());
        }
    });

    it("uses the placeholders of the English one in every text", () => {
      const single = categoriesOfOneNumber(catalogue.locale);
      for (const [key, message] of messages)
        for (const [category, text] of formsOf(message)) {
          const expected = englishPlaceholders(key);
          const isWord = typeof message !== "string" && single.has(category) && !text.includes("{count}");
          expect(placeholdersOf(text), `${key} ${category}`).toEqual(
            isWord ? expected.filter((name) => name !== "{count}") : expected,
          );
        }
    });

    it("has exactly the plural categories of its language, where they make a difference", () => {
      const categories = new Intl.PluralRules(catalogue.locale).resolvedOptions().pluralCategories.toSorted();
      const plurals = messages.filter(([, message]) => typeof message !== "string");
      expect(plurals.filter(() => categories.length === 1)).toEqual([]);
      for (const [key, message] of plurals) {
        expect(Object.keys(message).toSorted(), key).toEqual(categories);
        expect(new Set(textsOf(message)).size, key).toBeGreaterThan(1);
      }
    });

    it("survives being sent as JSON", () => {
      expect(JSON.parse(JSON.stringify(catalogue))).toEqual(catalogue);
    });

    it("is the same when it has been packed for publishing", () => {
      const { head: known, categories, packed } = packCatalogue(catalogue, en);
      expect(unpackCatalogue(known, categories, packed)).toEqual(catalogue);
    });

    it("is set as its language is: its own quotes, dots and spaces, and no exclamation", () => {
      const wrong = [/!/, /！/, /"/, /\.\.\./, / {2}/, /[\t\n]/, ...(catalogue.locale === "en" ? [] : [/'/])];
      if (catalogue.locale === "fr") wrong.push(/[^\u202f][;:?]/, /« | »/);
      else wrong.push(/[ \u00a0\u202f][;:?!,.]/);
      if (/^(ja|zh)/.test(catalogue.locale)) wrong.push(/\p{Script=Han}[,.:;?]/u, /[ぁ-ヿ][,.:;?]/);
      for (const [key, message] of messages)
        for (const text of textsOf(message))
          for (const pattern of wrong) expect(text, key).not.toMatch(pattern);
    });
  },
);
