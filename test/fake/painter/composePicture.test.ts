import { describe, expect, it } from "vitest";
import { choosePicture } from "../../../src/fake/painter/composePicture";

describe("choosePicture", () => {
  it.each([
    ["Misty mountains at dawn", "ridges"],
    ["The OCEAN, grey and calm", "sea"],
    ["Smoke and sumi ink in clear water", "ink"],
    ["A tall ochre vase and a citrus on a linen-coloured table", "still"],
    ["A terracotta arch and three spheres", "still"],
    ["Pink stucco walls under a deep blue sky", "walls"],
    ["A single peony against black", "bloom"],
    ["Shadows of a fern on plaster", "shade"],
  ])("reads %j as %s", (prompt, kind) => {
    expect(choosePicture(prompt).kind).toBe(kind);
  });

  it("lets the first named thing decide", () => {
    expect(choosePicture("A vase by the sea").kind).toBe("still");
    expect(choosePicture("The sea behind a vase").kind).toBe("sea");
  });

  it("does not find words inside other words", () => {
    const kinds = ["season a", "season b", "season c", "season d"].map((text) => choosePicture(text).kind);
    expect(kinds.some((kind) => kind !== "sea")).toBe(true);
  });

  it("takes the palette from the words for colours and times", () => {
    expect(choosePicture("The sea on a night in June").palette).toContain("night");
    expect(choosePicture("An ochre vase").palette).toContain("ochre");
  });

  it("chooses the same for the same prompt, and varies over prompts that name nothing", () => {
    const prompts = Array.from({ length: 60 }, (_, i) => `Untitled number ${i}`);
    const kinds = prompts.map((prompt) => choosePicture(prompt).kind);
    expect(prompts.map((prompt) => choosePicture(prompt).kind)).toEqual(kinds);
    expect(new Set(kinds).size).toBe(7);
  });

  it("copes with a prompt without any word", () => {
    expect(choosePicture("").palette).not.toBe("");
    expect(choosePicture("🌊 — 42").palette).not.toBe("");
  });
});
