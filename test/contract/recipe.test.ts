import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseRecipe } from "../../src/contract/parseRecipe";
import type { Recipe } from "../../src/contract/Recipe";
import { recipeOf } from "../../src/contract/recipeOf";
import { serializeRecipe } from "../../src/contract/serializeRecipe";
import { tiers } from "../../src/contract/tier";

const whole: Recipe = {
  prompt: "A fox, 50 % fog & “light”\n#2",
  model: "gpt-image-2",
  aspectRatio: "3:2",
  tier: "2K",
  quality: "high",
  n: 3,
};

const anyRecipe = fc.record(
  {
    prompt: fc.string({ unit: "grapheme", minLength: 1, maxLength: 200 }),
    model: fc.constantFrom("gpt-image-2", "nanobanana", "black-forest/flux.2:pro"),
    aspectRatio: fc.constantFrom("auto", "1:1", "21:9"),
    tier: fc.constantFrom(...tiers),
    quality: fc.constantFrom("auto", "low", "hd"),
    n: fc.integer({ min: 1, max: 4 }),
  },
  { requiredKeys: [] },
);

describe("a recipe in an address", () => {
  it("comes back as it was, after ? and after # too", () => {
    for (const mark of ["", "?", "#"]) expect(parseRecipe(mark + serializeRecipe(whole))).toEqual(whole);
    expect(new URL(`https://app.example/?${serializeRecipe(whole)}`).searchParams.get("ratio")).toBe("3:2");
    fc.assert(
      fc.property(anyRecipe, (recipe) => {
        expect(parseRecipe(serializeRecipe(recipe))).toEqual(recipe);
      }),
    );
  });

  it("is nothing where it says nothing", () => {
    expect(serializeRecipe({ prompt: "" })).toBe("");
    expect(parseRecipe("utm_source=mail")).toEqual({});
  });

  it.each([
    ["n=5&tier=8K&ratio=wide"],
    ["n=1e0&ratio=0:0&model=Send%20money%20to"],
    ["prompt=&quality=%3Cb%3E&n=-1"],
    ["%E0%A4%A&=&&prompt"],
  ])("leaves out what it does not understand: %s", (query) => {
    expect(parseRecipe(query)).toEqual({});
  });

  it("never throws, and takes only what a form can hold", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, value) => {
        for (const query of [text, `prompt=${text}&n=${value}&model=${value}&ratio=${text}`]) {
          const { prompt = "", model = "m", n = 1 } = parseRecipe(query);
          expect(prompt.length).toBeLessThanOrEqual(8_000);
          expect(model).toMatch(/^\S+$/);
          expect([1, 2, 3, 4]).toContain(n);
        }
      }),
    );
  });

  it("has no control characters in its prompt, and no prompt without end", () => {
    expect(parseRecipe("prompt=a%00b%0D%0Ac%1B%09d")).toEqual({ prompt: "ab\nc\td" });
    expect(parseRecipe(`prompt=${"x".repeat(9_000)}`).prompt).toHaveLength(8_000);
  });
});

describe("the recipe of a request", () => {
  it("says what the request says, in the words of the pickers", () => {
    const size = { size: "1536x1024", quality: "high" };
    expect(recipeOf({ model: "gpt-image-2", prompt: "A fox", ...size, n: 2 })).toEqual({
      ...{ model: "gpt-image-2", prompt: "A fox", aspectRatio: "3:2", tier: "1K", quality: "high", n: 2 },
    });
    expect(recipeOf({ prompt: "A fox" })).toEqual({ prompt: "A fox" });
  });

  it("has no reference images", () => {
    const referenceImages = [new File(["a"], "a.png", { type: "image/png" })];
    expect(recipeOf({ prompt: "A fox", referenceImages })).toEqual({ prompt: "A fox" });
  });
});
