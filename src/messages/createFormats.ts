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

/** Number and date writers of one locale that make each costly Intl object once. */
export function createFormats(locale: string, numberingSystem?: string) {
  const tag = canonical(locale);
  const digits = numberingSystem === undefined ? {} : { numberingSystem };
  const numberFormat = cached(
    (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(tag, { ...digits, ...options }),
  );
  const dateFormat = cached(
    (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, { ...digits, ...options }),
  );
  const relative = cached(
    (options: Intl.RelativeTimeFormatOptions) => new Intl.RelativeTimeFormat(tag, options),
  );
  return {
    locale: tag,
    inDays: (days: number) => relative({ numeric: "auto" }).format(days, "day"),
    number: (value: number, options: Intl.NumberFormatOptions = {}) => numberFormat(options).format(value),
    dateTime: (iso: string, options: Intl.DateTimeFormatOptions = dayAndMonth) => {
      const time = Date.parse(iso);
      return Number.isNaN(time) ? iso : dateFormat(options).format(time);
    },
  };
}
