import { describe, expect, it } from "vitest";
import { ar } from "../../src/messages/ar";
import { createTranslator } from "../../src/messages/createTranslator";
import { en } from "../../src/messages/en";
import { pl } from "../../src/messages/pl";

describe("createTranslator", () => {
  it.each([
    [1, "1 kredyt"],
    [2, "2 kredyty"],
    [5, "5 kredytów"],
    [22, "22 kredyty"],
    [112, "112 kredytów"],
    [1.5, "1,5 kredytu"],
  ])("counts %s in Polish", (count, text) => {
    expect(createTranslator(pl).credits(count)).toBe(text);
  });

  it.each([
    [1, "رصيد واحد"],
    [2, "رصيدان"],
    [3, "3 أرصدة"],
    [112, "112 رصيدًا"],
    [100, "100 رصيد"],
  ])("counts %s in Arabic, with Latin digits", (count, text) => {
    expect(createTranslator(ar).credits(count)).toBe(text);
  });

  it("writes the numbers in a message as the locale does", () => {
    const values = { count: 4012, limit: 4000 };
    expect(createTranslator(en).t("prompt.length", values)).toBe("4,012 of 4,000");
    expect(createTranslator(en, "de").t("prompt.length", values)).toBe("4.012 of 4.000");
  });

  it("keeps the plural rules of the words when numbers follow another locale", () => {
    expect(createTranslator(en, "ja").t("generate.images", { count: 1 })).toBe("Generate 1 image");
  });

  it("writes lists and days in the language of the words, by the rules of a variant of it", () => {
    const names = ["sky", "sea", "shore"];
    expect(createTranslator(en).list(names)).toBe("sky, sea, and shore");
    expect(createTranslator(en, "en-GB").list(names)).toBe("sky, sea and shore");
    expect(createTranslator(en, "ja").list(names)).toBe("sky, sea, and shore");
    expect(createTranslator(en, "ja").inDays(3)).toBe("in 3 days");
    expect(createTranslator(pl).list(names)).toBe("sky, sea i shore");
    expect(createTranslator(ar).list(["a.png", "b.png"])).toBe("\u2068a.png\u2069 و\u2068b.png\u2069");
    expect(createTranslator(ar).inDays(3)).toBe("خلال 3 أيام");
  });

  it("isolates names inside right-to-left text, and only there", () => {
    const values = { model: "GPT Image 2" };
    expect(createTranslator(ar).t("remedy.chooseModel", values)).toContain("\u2068GPT Image 2\u2069");
    expect(createTranslator(en).t("remedy.chooseModel", values)).toBe("Use GPT Image 2 instead");
  });

  it("leaves a placeholder without a value as it stands", () => {
    expect(createTranslator(en).t("prompt.length", { count: 3 })).toBe("3 of {limit}");
  });

  it("writes dates as the locale does, and returns what is no date", () => {
    const translator = createTranslator(en, "en-GB");
    expect(translator.dateTime("2026-11-30T12:00:00Z")).toBe("30 Nov");
    expect(translator.dateTime("2026-11-30T12:00:00Z", { day: "numeric", month: "long" })).toBe(
      "30 November",
    );
    expect(translator.dateTime("soon")).toBe("soon");
  });

  it("refuses what is no language tag, with an example of one", () => {
    expect(() => createTranslator(en, "english_uk!")).toThrow(
      new RangeError('"english_uk!" is no language tag: use one such as "en-GB".'),
    );
  });
});
