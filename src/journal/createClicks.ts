import type { GenerationEntry } from "../contract/GenerationEntry";
import type { GenerationRequest } from "../contract/generationRequestSchema";

/** The longest pause between the two clicks of a double click on most systems, in milliseconds. */
const doubleClickMs = 500;

/** Says whether two requests ask for the same: equal fields, and the very same files. */
function sameRequest(a: GenerationRequest, b: GenerationRequest): boolean {
  const { referenceImages: filesOfA = [], ...fieldsOfA } = a;
  const { referenceImages: filesOfB = [], ...fieldsOfB } = b;
  const names = new Set([...Object.keys(fieldsOfA), ...Object.keys(fieldsOfB)]) as Set<
    keyof typeof fieldsOfA
  >; // keys of the two objects above
  return (
    [...names].every((name) => fieldsOfA[name] === fieldsOfB[name]) &&
    filesOfA.length === filesOfB.length &&
    filesOfA.every((file, index) => file === filesOfB[index])
  );
}

/** Tells repeated clicks from new ones. */
export interface Clicks {
  /** Notes a click for the submission with this key. */
  note(key: string): void;
  /** The submission that a request, made now, only repeats: it is still being sent, or was clicked a moment ago. */
  repeated(request: GenerationRequest, entries: readonly GenerationEntry[]): GenerationEntry | undefined;
}

/** Creates the memory of the clicks of one page. Each repetition counts anew, so that a key held down stays one click. */
export function createClicks(now: () => number): Clicks {
  const times = new Map<string, number>();
  const isFresh = (at: number) => Math.abs(now() - at) < doubleClickMs;
  return {
    note(key) {
      for (const [other, at] of times) if (!isFresh(at)) times.delete(other);
      times.set(key, now());
    },
    repeated: (request, entries) =>
      entries.find(
        ({ key, state, request: other }) =>
          (state === "submitting" || isFresh(times.get(key) ?? Number.NEGATIVE_INFINITY)) &&
          sameRequest(other, request),
      ),
  };
}
