const dayAndMonth: Intl.DateTimeFormatOptions = { day: "numeric", month: "short" };

function canonical(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? "en";
  } catch (cause) {
    throw new RangeError(`"${locale}" is no language tag: use one such as "en-GB".`, { cause });
  }
}

function cached<Options, Format>(create: (options: Options) => Format): (options: Options) => Format {
  const formats = new Map<string, Format>();
  return (options) => {
    const key = JSON.stringify(options);
    const format = formats.get(key) ?? create(options);
    formats.set(key, format);
    return format;
  };
}

/** The locale where it is of the language of the words, as British English is of English; the words' own otherwise. */
const wordsLike = (locale: string, words: string) =>
  new Intl.Locale(locale).language === new Intl.Locale(words).language ? locale : words;

/**
 * Writers of one locale that make each costly Intl object once.
 * @param words The language of the words that numbers and dates stand among.
 */
export function createFormats(locale: string, words: string, numberingSystem?: string) {
  const tag = canonical(locale);
  const wordsTag = wordsLike(tag, words);
  const digits = numberingSystem === undefined ? {} : { numberingSystem };
  const numberFormat = cached(
    (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(tag, { ...digits, ...options }),
  );
  const dateFormat = cached(
    (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, { ...digits, ...options }),
  );
  const relative = cached(
    (options: Intl.RelativeTimeFormatOptions) =>
      new Intl.RelativeTimeFormat(wordsTag, { ...digits, ...options }),
  );
  const listFormat = cached((options: Intl.ListFormatOptions) => new Intl.ListFormat(wordsTag, options));
  return {
    locale: tag,
    inDays: (days: number) => relative({ numeric: "auto" }).format(days, "day"),
    list: (items: readonly string[]) => listFormat({}).format(items),
    number: (value: number, options: Intl.NumberFormatOptions = {}) => numberFormat(options).format(value),
    dateTime: (iso: string, options: Intl.DateTimeFormatOptions = dayAndMonth) => {
      const time = Date.parse(iso);
      return Number.isNaN(time) ? iso : dateFormat(options).format(time);
    },
  };
}
