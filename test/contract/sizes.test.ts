import { describe, expect, test } from "vitest";
import { aspectRatios, parseSize, ratioOf, ratioValue, sizeFor, tierOf } from "../../src/contract/sizes";
import { tiers, type Tier } from "../../src/contract/tier";

const every = aspectRatios.flatMap((ratio) => tiers.map((tier) => ({ ratio, tier })));

describe.each(every)("the size for $ratio in $tier", ({ ratio, tier }) => {
  const size = sizeFor(ratio, tier);
  const { width, height } = parseSize(size) ?? { width: 0, height: 0 };

  test("obeys the rule of gpt-image-2", () => {
    expect([width % 16, height % 16]).toEqual([0, 0]);
    expect(Math.max(width, height)).toBeLessThanOrEqual(3840);
    expect(Math.max(width / height, height / width)).toBeLessThanOrEqual(3);
    expect(width * height).toBeGreaterThanOrEqual(655_360);
    expect(width * height).toBeLessThanOrEqual(8_294_400);
  });

  test("lies in its tier and reads back as its ratio", () => {
    expect(tierOf(size)).toBe(tier);
    expect(ratioOf(size)).toBe(ratio);
  });

  test("misses its ratio by less than 2 %", () => {
    expect(Math.abs(width / height / (ratioValue(ratio) ?? 0) - 1)).toBeLessThan(0.02);
  });

  test("is the other one turned when the ratio is turned", () => {
    const [across = "", down = ""] = ratio.split(":");
    expect(sizeFor(`${down}:${across}`, tier)).toBe(`${height}x${width}`);
  });
});

describe("sizes", () => {
  test("stay auto for auto", () => {
    expect(sizeFor("auto", "2K")).toBe("auto");
    expect(tierOf("auto")).toBeUndefined();
    expect(ratioOf("auto")).toBe("auto");
  });

  test("are exact where the ratio allows it", () => {
    expect(sizeFor("1:1", "1K")).toBe("1024x1024");
    expect(sizeFor("1:1", "2K")).toBe("2048x2048");
    expect(sizeFor("16:9", "4K")).toBe("3840x2160");
  });

  test("exist for ratios that are not listed", () => {
    expect(ratioValue("7:3")).toBeCloseTo(7 / 3);
    expect(tierOf(sizeFor("7:3", "2K"))).toBe("2K");
  });

  test.each(["", "wide", "0:1", "1:0", "-1:2", "4:1", "1:100", "NaN:1", "1x1"])(
    "for the ratio %j are refused with what to use instead",
    (ratio) => {
      expect(() => sizeFor(ratio, "1K")).toThrow(
        expect.objectContaining({
          code: "invalid_request",
          message: expect.stringContaining("use W:H") as string,
        }),
      );
    },
  );

  test.each(["8K", "1k", "", undefined])("for the tier %j are refused with the tiers that exist", (tier) => {
    // What untyped callers do.
    expect(() => sizeFor("1:1", tier as Tier)).toThrow(
      expect.objectContaining({
        code: "invalid_request",
        message: `There is no size for the tier ${JSON.stringify(tier)}: use one of 1K, 2K, 4K.`,
      }),
    );
  });

  test.each([
    ["1536x1024", "1K"],
    ["1537x1024", "2K"],
    ["2048x1152", "2K"],
    ["2049x1152", "4K"],
    ["1024x3840", "4K"],
  ])("%s is charged as %s", (size, tier) => {
    expect(tierOf(size)).toBe(tier);
  });

  test.each(["", "auto!", "1024", "x", "0x10", "10x0", "1024×1024"])("%j is no size", (size) => {
    expect(parseSize(size)).toBeUndefined();
    expect(ratioOf(size)).toBeUndefined();
    expect(tierOf(size)).toBeUndefined();
  });

  test("that match no listed ratio have their reduced fraction", () => {
    expect(ratioOf("1000x600")).toBe("5:3");
  });
});
