import { describe, expect, it } from "vitest";
import { priorExpectation } from "../../src/client/pollDelay";
import type { GenerationEntry } from "../../src/contract/GenerationEntry";
import { expectationFor } from "../../src/journal/expectations";

const request = { model: "gpt-image-2", prompt: "a sea", size: "1024x1024", quality: "high" };

const entry = (tookMs: number | undefined, other: Partial<typeof request> & { n?: number } = {}) =>
  ({
    key: "key",
    request: { ...request, prompt: "another", ...other },
    state: "succeeded",
    images: [],
    cost: {},
    submittedAt: "2026-04-30T08:00:00.000Z",
    tookMs,
  }) satisfies GenerationEntry;

const many = (count: number, tookMs: number) => Array.from({ length: count }, () => entry(tookMs));

describe("what is expected of a generation", () => {
  it("is a median of 25 s and sigma 0.6 before any was seen", () => {
    expect(expectationFor(request, [entry(undefined), entry(0)])).toBe(priorExpectation);
    expect(priorExpectation).toEqual({ medianMs: 25_000, sigma: 0.6, seen: 0 });
  });

  it("follows what was seen, slowly at first", () => {
    const [one, fifty] = [
      expectationFor(request, many(1, 60_000)),
      expectationFor(request, many(50, 60_000)),
    ];
    expect(one.medianMs).toBeCloseTo(Math.exp((2 * Math.log(25_000) + Math.log(60_000)) / 3));
    expect(fifty.medianMs).toBeGreaterThan(57_000);
    expect(fifty.sigma).toBeLessThan(one.sigma);
    expect([one.seen, fifty.seen]).toEqual([1, 50]);
  });

  it("forgets all but the newest fifty", () => {
    const history = [...many(50, 10_000), ...many(200, 100_000)];
    expect(expectationFor(request, history)).toEqual(expectationFor(request, many(50, 10_000)));
  });

  it.each([{ model: "another" }, { size: "1536x1024" }, { quality: "low" }, { n: 4 }])(
    "is learned for each kind by itself: %o",
    (other) => {
      expect(expectationFor(request, [entry(5_000, other)])).toBe(priorExpectation);
    },
  );

  it("takes one image and no number of images for the same", () => {
    expect(expectationFor(request, [entry(5_000, { n: 1 })]).seen).toBe(1);
  });
});
