import type { Catalogue, CatalogueHead, Message } from "./catalogue";
import { en } from "./en";

/** Between the texts of a packed catalogue. */
const newLine = "\n";
/** Around what differs between the plural forms of a packed text. */
const forms = /^(.*)\[(.*)\](.*)$/;

/**
 * Makes a catalogue of its texts alone, one to a line in the order of the English ones, which lend their keys.
 * `a[b|c]d` are the plural forms `abd` and `acd`, in the order of the categories.
 */
export function unpackCatalogue(head: CatalogueHead, categories: string, packed: string): Catalogue {
  const { locale: _locale, dir: _dir, ...english } = en;
  const lines = packed.split(newLine);
  const messageOf = (line: string): Message => {
    const [, start = "", middles, end = ""] = forms.exec(line) ?? [];
    if (middles === undefined) return line;
    const texts = middles.split("|").map((middle) => start + middle + end);
    // Packing has written a text for each category.
    return Object.fromEntries(
      categories.split(" ").map((category, at) => [category, texts[at]]),
    ) as unknown as Message;
  };
  const texts = Object.keys(english).map((key, at) => [key, messageOf(lines[at] ?? "")]);
  // The keys are those of the English catalogue.
  return { ...head, ...(Object.fromEntries(texts) as typeof en) };
}
