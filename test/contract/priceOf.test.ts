import { describe, expect, test } from "vitest";
import type { GenerationRequest } from "../../src/contract/generationRequestSchema";
import type { Model } from "../../src/contract/modelSchema";
import { creditsPerImage, priceOf } from "../../src/contract/priceOf";

const perTier: Model["creditsPerImage"] = { "1K": 8, "2K": 10, "4K": 12 };

describe("the price of a request", () => {
  test.each<[Pick<GenerationRequest, "size" | "quality" | "n">, number]>([
    [{}, 8],
    [{ size: "auto" }, 8],
    [{ size: "1024x1024", quality: "high" }, 8],
    [{ size: "2048x1152", n: 3 }, 30],
    [{ size: "3840x2160", n: 4 }, 48],
    [{ quality: "2K" }, 10],
    [{ quality: "4K", n: 2 }, 24],
  ])("%j is %i credits with a price per tier", (request, credits) => {
    expect(priceOf(request, { creditsPerImage: perTier })).toBe(credits);
  });

  test("is the same for every tier with one price", () => {
    expect(priceOf({ size: "3840x2160", n: 2 }, { creditsPerImage: 1 })).toBe(2);
  });

  test("is taken from the next larger tier where one has none, so that it is never too low", () => {
    expect(creditsPerImage({ creditsPerImage: { "1K": 8, "4K": 12 } }, "2K")).toBe(12);
  });

  test("is unknown, and not free, where no price says it", () => {
    expect(priceOf({}, { creditsPerImage: {} })).toBeNull();
    expect(priceOf({ quality: "4K" }, { creditsPerImage: { "1K": 8 } })).toBeNull();
  });

  test("may be nothing", () => {
    expect(priceOf({ n: 4 }, { creditsPerImage: 0 })).toBe(0);
  });
});
