import type { Obstacle } from "./Obstacle";
import { unfilledIn } from "./placeholders";

const noNames: ReadonlySet<string> = new Set();

/**
 * What stands in the way because of the prompt alone.
 * @param names The names that are gaps to be filled in, for a prompt from a template. Default: none.
 */
export function promptObstaclesOf(prompt: string, names = noNames): Obstacle[] {
  if (prompt.trim() === "")
    return [{ code: "blankPrompt", message: "The prompt is blank.", remedy: { code: "writePrompt" } }];
  const [first, ...more] = new Set(unfilledIn(prompt, names).map(({ name }) => name));
  if (first === undefined) return [];
  return [
    {
      code: "unfilledPlaceholders",
      names: [first, ...more],
      message: `The prompt still has gaps: ${[first, ...more].join(", ")}.`,
      remedy: { code: "fillPlaceholder", name: first },
    },
  ];
}
