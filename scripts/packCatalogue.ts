import type { Catalogue, CatalogueHead, Message } from "../src/messages/catalogue";

/** A catalogue without what the English one has as well: the keys. `unpackCatalogue` reads it. */
export interface PackedCatalogue {
  readonly head: CatalogueHead;
  /** The plural categories in the order of the forms. */
  readonly categories: string;
  /** A text to a line. */
  readonly packed: string;
}

/** How many characters all texts have in common, counted by `at` from the beginning or from the end. */
function countShared(texts: readonly string[], at: (length: number) => number): number {
  const shortest = Math.min(...texts.map((text) => text.length));
  let length = 0;
  while (length < shortest && new Set(texts.map((text) => text.at(at(length)))).size === 1) length += 1;
  return length;
}

/** Plural forms as one text, `a[b|c]d`; the text itself where there is but one. */
function packForms(texts: readonly string[]): string {
  const [first = ""] = texts;
  if (new Set(texts).size === 1) return first;
  const start = countShared(texts, (length) => length);
  const rests = texts.map((text) => text.slice(start));
  const end = countShared(rests, (length) => -1 - length);
  const middles = rests.map((text) => text.slice(0, text.length - end));
  return `${first.slice(0, start)}[${middles.join("|")}]${first.slice(first.length - end)}`;
}

const categoriesOf = (messages: readonly Message[]): string[] =>
  Object.keys(messages.find((message) => typeof message !== "string") ?? {});

/**
 * Packs a catalogue.
 * @param english The English one, whose order is kept.
 * @throws Error for a text with a character that packing needs for itself.
 */
export function packCatalogue(catalogue: Catalogue, english: Catalogue): PackedCatalogue {
  const { locale, dir, numberingSystem, ...texts } = catalogue;
  const messages = new Map<string, Message>(Object.entries(texts));
  const categories = categoriesOf([...messages.values()]);
  const lines = Object.keys(english).flatMap((key) => {
    const message = messages.get(key);
    if (message === undefined) return [];
    const forms = new Map<string, string>(
      typeof message === "string" ? [["other", message]] : Object.entries(message),
    );
    const ordered =
      forms.size > 1 ? categories.map((category) => forms.get(category) ?? "") : [...forms.values()];
    const taken = ordered.find((text) => /[[\]|\n]/.test(text));
    if (taken !== undefined) throw new Error(`"${key}" of ${locale} has a character that packing needs.`);
    return [packForms(ordered)];
  });
  const head = { locale, dir, ...(numberingSystem === undefined ? {} : { numberingSystem }) };
  return { head, categories: categories.join(" "), packed: lines.join("\n") };
}
