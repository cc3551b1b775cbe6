/** The plural categories of the languages that come along, as `Intl.PluralRules` has them. */
interface PluralCategories {
  ar: "zero" | "one" | "two" | "few" | "many" | "other";
  de: "one" | "other";
  es: "one" | "many" | "other";
  fr: "one" | "many" | "other";
  hi: "one" | "other";
  id: "other";
  it: "one" | "many" | "other";
  ja: "other";
  ko: "other";
  pl: "one" | "few" | "many" | "other";
  "pt-BR": "one" | "many" | "other";
  th: "other";
  tr: "one" | "other";
  vi: "other";
  "zh-CN": "other";
}

/** One text for every number, or one for each category: neither fewer nor more. */
type TextIn<Category extends string> = [Category] extends ["other"]
  ? string
  : string | { readonly [category in Category]: string };

/** Texts of another language under the keys of English ones. */
export type TextsIn<Locale extends keyof PluralCategories, English> = {
  readonly [key in keyof English]: TextIn<PluralCategories[Locale]>;
};
