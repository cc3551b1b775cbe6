import { describe, expect, it } from "vitest";
import { createTranslator } from "../../src/messages/createTranslator";
import { foreignTo } from "../support/foreignTo";
import { pseudoCatalogue } from "../support/pseudoCatalogue";

const { t } = createTranslator(pseudoCatalogue);
const data = ["A red kite", "GPT Image 2"];

describe("what does not come from the pseudo catalogue", () => {
  it.each([
    ["words of one's own", "Credits"],
    ["a message with a word behind it", `${t("action.done")} now`],
    ["a word in the place of a value", t("gallery.saidFailed", { money: "refunded", prompt: "A red kite" })],
    ["messages joined by punctuation", `${t("action.done")}: ${t("action.retry")}`],
  ])("is %s", (_, text) => {
    expect(foreignTo([text], data)).toEqual([text]);
  });

  it.each([
    ["a message", t("action.done")],
    [
      "a message within another",
      t("gallery.saidFailed", { money: t("gallery.refunded"), prompt: "A red kite" }),
    ],
    ["sentences one after another", `${t("charged.no")} ${t("error.timeout")}`],
    ["half of a message that an element stands in", t("references.note").split("{name}")[0] ?? ""],
    ["what somebody wrote, and facts", "GPT Image 2 · 16:9 · 2K · 1024 × 1024 · 0:42"],
  ])("is not %s", (_, text) => {
    expect(foreignTo([text], data)).toEqual([]);
  });
});
