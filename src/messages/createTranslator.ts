import type { Catalogue, MessageKey } from "./catalogue";
import { createFormats } from "./createFormats";

/** Values for the placeholders of a message; numbers are written in the locale's way. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** Reads one message and fills its placeholders; `count` also chooses the plural form. */
export type Translate = (key: MessageKey, values?: MessageValues) => string;

/** What the root of a component says about its texts: nothing where nobody chose a language. */
export interface LanguageAttributes {
  readonly lang?: string;
  readonly dir?: "ltr" | "rtl";
}

/** Everything that turns data into words of one language. */
export interface Translator {
  /** The language tag that numbers and dates follow. */
  readonly locale: string;
  /** The direction of the script. */
  readonly dir: "ltr" | "rtl";
  /** The attributes of a root: the language and direction of a catalogue that was chosen. */
  readonly root: LanguageAttributes;
  /** Reads one message and fills its placeholders. */
  readonly t: Translate;
  /** Writes a number. */
  readonly number: (value: number, options?: Intl.NumberFormatOptions) => string;
  /** Writes an amount of credits with its unit, for example `40 credits`. */
  readonly credits: (value: number) => string;
  /** Writes an ISO timestamp; by default as day and short month. A text that is no timestamp is returned as it is. */
  readonly dateTime: (iso: string, options?: Intl.DateTimeFormatOptions) => string;
  /** Writes how many days ahead something is, for example `in 3 days` or `tomorrow`. */
  readonly inDays: (days: number) => string;
  /** Writes names as a list, for example `a, b, and c`. */
  readonly list: (items: readonly string[]) => string;
}

const placeholder = /\{(\w+)\}/g;

/** Keeps a left-to-right name from reordering the right-to-left sentence around it. */
const isolate = (text: string) => `\u2068${text}\u2069`;

/**
 * Makes the translator of a catalogue.
 * @param locale How numbers and dates are written, for example `en-GB`; the catalogue's own locale by default.
 * @param isChosen Whether the catalogue's language was chosen, and is to be named on the roots of components.
 * @throws RangeError for a text that is no language tag.
 */
export function createTranslator(catalogue: Catalogue, locale?: string, isChosen = false): Translator {
  const formats = createFormats(
    locale ?? catalogue.locale,
    catalogue.locale,
    locale === undefined ? catalogue.numberingSystem : undefined,
  );
  const plural = new Intl.PluralRules(catalogue.locale);
  const write = (value: string | number) =>
    typeof value === "number" ? formats.number(value) : catalogue.dir === "rtl" ? isolate(value) : value;

  const t: Translate = (key, values = {}) => {
    const message = catalogue[key];
    const { count } = values;
    const text =
      typeof message === "string"
        ? message
        : ((typeof count === "number" ? message[plural.select(count)] : undefined) ?? message.other);
    return text.replace(placeholder, (whole, name: string) => {
      const value = values[name];
      return value === undefined ? whole : write(value);
    });
  };

  return {
    locale: formats.locale,
    dir: catalogue.dir,
    root: isChosen ? { lang: catalogue.locale, dir: catalogue.dir } : {},
    t,
    number: formats.number,
    credits: (value) => t("credits.amount", { count: value }),
    dateTime: formats.dateTime,
    inDays: formats.inDays,
    list: (items) => formats.list(items.map(write)),
  };
}
