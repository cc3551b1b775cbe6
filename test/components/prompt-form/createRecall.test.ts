import { describe, expect, it } from "vitest";
import { createRecall } from "../../../src/components/prompt-form/createRecall";

const history = () => ["a fern", "  ", "a vase", "a fern ", "an arch"];

/** Presses the arrows one after the other, in a field that shows what comes back. */
function walk(draft: string, steps: readonly (1 | -1)[], prompts: () => readonly string[] = history) {
  const recall = createRecall(prompts);
  let shown = draft;
  return steps.map((step) => {
    shown = recall.move(step, shown)?.prompt ?? shown;
    return shown;
  });
}

describe("earlier prompts", () => {
  it("come newest first, each once, and end with the oldest", () => {
    expect(walk("mine", [1, 1, 1, 1])).toEqual(["a fern", "a vase", "an arch", "an arch"]);
  });

  it("lead back to the draft, and no further", () => {
    expect(walk("mine", [1, 1, -1, -1, -1])).toEqual(["a fern", "a vase", "a fern", "mine", "mine"]);
  });

  it("leave out what stands in the form already", () => {
    expect(walk("a fern", [1, -1])).toEqual(["a vase", "a fern"]);
  });

  it("are counted from the newest", () => {
    expect(createRecall(history).move(1, "")).toEqual({ prompt: "a fern", place: 1, total: 3 });
  });

  it("are none where nothing was ever sent", () => {
    expect(createRecall(() => []).move(1, "mine")).toBeUndefined();
  });

  it("make a draft of their own once they are changed", () => {
    const recall = createRecall(history);
    recall.move(1, "mine");
    expect(recall.move(1, "a fern at dusk")?.prompt).toBe("a fern");
    expect(recall.move(-1, "a fern")?.prompt).toBe("a fern at dusk");
  });
});
