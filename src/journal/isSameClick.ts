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

/** Says whether a request, made now, is a repeated click on the one that an entry was made of. */
export function isSameClick(entry: GenerationEntry, request: GenerationRequest, now: number): boolean {
  const age = now - Date.parse(entry.submittedAt);
  const isFresh = entry.state === "submitting" || (age >= 0 && age < doubleClickMs);
  return isFresh && sameRequest(entry.request, request);
}
