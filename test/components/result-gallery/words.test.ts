import { describe, expect, it } from "vitest";
import { describeEnding } from "../../../src/components/result-gallery/describeEnding";
import { describeNews } from "../../../src/components/result-gallery/describeNews";
import { formatClock } from "../../../src/components/result-gallery/formatClock";
import { roughDuration } from "../../../src/components/result-gallery/roughDuration";
import type { GenerationState } from "../../../src/contract/GenerationEntry";
import { ImageHubError } from "../../../src/contract/ImageHubError";
import { createTranslator } from "../../../src/messages/createTranslator";
import { en } from "../../../src/messages/en";
import { entryOf, images } from "./entries";

const { t } = createTranslator(en);
const ending = (changes: Parameters<typeof entryOf>[0]) => describeEnding(t, entryOf(changes));

describe("describeEnding", () => {
  it("says first what became of the money", () => {
    expect(ending({ state: "failed", cost: { asked: 8, refunded: 8 } })).toMatchObject({
      title: "Failed",
      aside: "refunded",
      text: "The provider could not finish this one.",
    });
    const error = new ImageHubError("", { code: "insufficientCredits", charged: "no" });
    expect(ending({ state: "failed", error })).toMatchObject({
      aside: "not charged",
      text: "There are not enough credits.",
    });
    const lost = new ImageHubError("", { code: "networkError", charged: "unknown" });
    expect(ending({ state: "failed", error: lost })).toMatchObject({ aside: "may have been charged" });
    expect(ending({ state: "failed", cost: { used: 8 } })).toMatchObject({ aside: "charged" });
  });

  it("counts what came and what was refunded", () => {
    const cost = { asked: 32, used: 24, refunded: 8 };
    expect(ending({ state: "partial", request: { n: 4 }, images: images(3), cost })).toMatchObject({
      title: "3 of 4",
      aside: "8 credits refunded",
      text: "1 picture did not arrive. You paid for 3.",
    });
  });

  it("promises no refund that it does not know of", () => {
    const { aside, text } = ending({ state: "partial", request: { n: 4 }, images: images(2) });
    expect([aside, text]).toEqual([undefined, "2 pictures did not arrive."]);
  });

  it("does not hide that something may have been charged", () => {
    expect(ending({ state: "unknown" }).title).toBe("May have been charged");
    expect(ending({ state: "abandoned" })).toMatchObject({
      title: "Not waiting",
      text: "Credits still apply.",
    });
  });
});

describe("describeNews", () => {
  const news = (before: GenerationState | undefined, now: GenerationState, count = 0) =>
    describeNews(t, new Map(before ? [["key", before]] : []), [
      entryOf({ state: now, images: images(count) }),
    ]);

  it("says each step once", () => {
    expect(news("submitting", "queued")).toBe("Queued: An ochre vase");
    expect(news("queued", "running")).toBe("Running: An ochre vase");
    expect(news("running", "running")).toBe("");
    expect(news("running", "succeeded", 2)).toBe("2 images are ready: An ochre vase");
    expect(news("running", "failed")).toBe("Failed, not charged: An ochre vase");
  });

  it("says nothing of older entries that only now come into sight", () => {
    expect(news(undefined, "succeeded", 1)).toBe("");
    expect(news(undefined, "running")).toBe("Running: An ochre vase");
  });

  it("shortens a long prompt", () => {
    const entry = entryOf({ state: "queued", request: { prompt: "vase ".repeat(100) } });
    expect(describeNews(t, new Map(), [entry]).length).toBeLessThan(100);
  });
});

describe("time in words", () => {
  it("writes a clock", () => {
    expect([-5, 0, 42_999, 60_000, 725_000, 3_607_000].map(formatClock)).toEqual([
      "0:00",
      "0:00",
      "0:42",
      "1:00",
      "12:05",
      "1:00:07",
    ]);
  });

  it("rounds an estimate", () => {
    expect([1000, 48_000, 89_000, 100_000, 170_000].map((ms) => roughDuration(t, ms))).toEqual([
      "5 s",
      "50 s",
      "90 s",
      "2 min",
      "3 min",
    ]);
  });
});
