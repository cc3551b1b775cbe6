import type { Generation } from "./generationSchema";
import { normalizeGeneration } from "./normalizeGeneration";
import { unreadable } from "./unreadable";

/**
 * Reads one generation.
 * @throws ImageHubError `invalidResponse` when it has no id.
 */
export function readGeneration(json: unknown): Generation {
  const generation = normalizeGeneration(json);
  if (generation?.id === undefined)
    throw unreadable("the generation", generation ? "id" : "the body", generation ? "string" : "object");
  return { ...generation, id: generation.id };
}
