import { describe, expect, it } from "vitest";
import { ar } from "../../src/messages/ar";
import type { Catalogue, Message } from "../../src/messages/catalogue";
import { en } from "../../src/messages/en";
import { pl } from "../../src/messages/pl";

const head = ["locale", "dir", "numberingSystem"];
const textsOf = (message: Message) => (typeof message === "string" ? [message] : Object.values(message));
const messagesOf = (catalogue: Catalogue) =>
  Object.entries(catalogue).filter((entry): entry is [string, Message] => !head.includes(entry[0]));
const placeholdersOf = (message: Message) =>
  [...new Set(textsOf(message).flatMap((text) => text.match(/\{\w+\}/g) ?? []))].toSorted();

const catalogues: [string, Catalogue][] = [
  ["English", en],
  ["Polish", pl],
  ["Arabic", ar],
];

describe.each(catalogues)("the %s catalogue", (_, catalogue) => {
  const messages = messagesOf(catalogue);

  it("has the keys of the English one and no others", () => {
    expect(messages.map(([key]) => key).toSorted()).toEqual(
      messagesOf(en)
        .map(([key]) => key)
        .toSorted(),
    );
  });

  it("has words for every message", () => {
    for (const [key, message] of messages)
      for (const text of textsOf(message)) expect(text.trim(), key).not.toBe("");
  });

  it("uses the placeholders of the English one", () => {
    const english = new Map(messagesOf(en));
    for (const [key, message] of messages)
      expect(placeholdersOf(message), key).toEqual(placeholdersOf(english.get(key) ?? ""));
  });

  it("has a text for each plural category of its language", () => {
    const categories = new Intl.PluralRules(catalogue.locale).resolvedOptions().pluralCategories.toSorted();
    const plurals = messages.filter(([, message]) => typeof message !== "string");
    expect(plurals.length).toBeGreaterThan(10);
    for (const [key, message] of plurals) expect(Object.keys(message).toSorted(), key).toEqual(categories);
  });

  it("survives being sent as JSON", () => {
    expect(JSON.parse(JSON.stringify(catalogue))).toEqual(catalogue);
  });

  it("says nothing with an exclamation mark", () => {
    for (const [key, message] of messages)
      for (const text of textsOf(message)) expect(text, key).not.toMatch(/!/);
  });
});
