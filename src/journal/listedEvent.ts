import type { ListedGeneration } from "../client/ImageHubClient";
import type { GenerationEntry } from "../contract/GenerationEntry";
import type { GenerationEvent } from "./GenerationEvent";

/** What the proxy's history tells of one submission, as an event. */
export function listedEvent(listed: ListedGeneration): Extract<GenerationEvent, { type: "listed" }> {
  const { key, request, submittedAt, generation, hasReferenceImages } = listed;
  const entry: GenerationEntry = {
    ...{ key, request, submittedAt },
    state: "submitting",
    images: [],
    cost: {},
    // How many they are was not known when it was recorded.
    ...(hasReferenceImages ? { missingReferences: 1 } : {}),
  };
  const saved = generation.images.map(({ createdAt = "" }) => createdAt).toSorted();
  return { type: "listed", key, entry, generation, at: saved.at(-1) || submittedAt };
}
