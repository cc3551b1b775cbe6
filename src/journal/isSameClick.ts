import type { GenerationRequest } from "../contract/generationRequestSchema";

/** Says whether two requests ask for the same: equal fields, and the very same files. */
export function sameRequest(a: GenerationRequest, b: GenerationRequest): boolean {
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
