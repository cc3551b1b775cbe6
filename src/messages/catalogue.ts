import type { en } from "./en";

/** Texts per plural category of the catalogue's language; which one applies follows from the value `count`. */
export type PluralMessage = { readonly other: string } & {
  readonly [category in Intl.LDMLPluralRule]?: string;
};

/** A text with `{name}` placeholders, or one text per plural category. */
export type Message = string | PluralMessage;

/** What is known about a catalogue beside its texts. */
export interface CatalogueHead {
  /** The language as a BCP 47 tag, for example `pl`; decides the plural rules. */
  readonly locale: string;
  /** The direction of the script. */
  readonly dir: "ltr" | "rtl";
  /** Digits to write numbers with, for example `latn`; the locale's own by default. */
  readonly numberingSystem?: string | undefined;
}

/** The name of a message. */
export type MessageKey = Exclude<keyof typeof en, keyof CatalogueHead>;

/** Every text of one language, as a plain serialisable object. */
export type Catalogue = CatalogueHead & { readonly [key in MessageKey]: Message };
