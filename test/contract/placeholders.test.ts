import { describe, expect, it } from "vitest";
import { placeholderNames, placeholdersIn, unfilledIn } from "../../src/contract/placeholders";
import { promptObstaclesOf } from "../../src/contract/promptObstaclesOf";

const names = placeholderNames([{ prompt: "A {animal} by {artist}" }, { prompt: "{animal} again" }]);

describe("the gaps of a prompt", () => {
  it("are names in braces, with their places", () => {
    expect(placeholdersIn("A {red fox} {b}")).toEqual([
      { name: "red fox", start: 2, end: 11 },
      { name: "b", start: 12, end: 15 },
    ]);
  });

  it.each(["{}", "{a", "a}", "{a\nb}", `{${"x".repeat(41)}}`])("are none in %j", (prompt) => {
    expect(placeholdersIn(prompt)).toEqual([]);
  });

  it("count only where a template has them: braces of a person's own are words", () => {
    expect(unfilledIn("{animal} and {mine}", names).map(({ name }) => name)).toEqual(["animal"]);
    expect(unfilledIn("{animal}", new Set())).toEqual([]);
  });

  it("are an obstacle that names each once, with the first as the remedy", () => {
    expect(promptObstaclesOf("{artist}, {animal}, {artist}", names)).toEqual([
      expect.objectContaining({
        code: "unfilledPlaceholders",
        names: ["artist", "animal"],
        remedy: { code: "fillPlaceholder", name: "artist" },
      }),
    ]);
    expect(promptObstaclesOf("A fox by nobody", names)).toEqual([]);
    expect(promptObstaclesOf("{animal}")).toEqual([]);
  });
});
