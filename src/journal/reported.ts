import type { Generation } from "../contract/generationSchema";
import {
  isSettled,
  type GenerationCost,
  type GenerationEntry,
  type GenerationState,
} from "../contract/GenerationEntry";
import { ImageHubError } from "../contract/ImageHubError";
import type { GenerationEvent } from "./GenerationEvent";

function stateOf(generation: Generation, n: number): GenerationState {
  if (generation.status !== "succeeded") return generation.status;
  if (generation.images.length === 0) return "failed";
  return generation.images.length < n ? "partial" : "succeeded";
}

/** An answer without `usage` reads as 0 credits, so a success takes 0 for "not said". */
function costOf(generation: Generation, state: GenerationState, before: GenerationCost): GenerationCost {
  const asked = generation.usage.creditsRequested ?? before.asked;
  if (state === "failed") {
    const used = generation.usage.credits;
    return { asked, used, refunded: asked === undefined ? undefined : asked - used };
  }
  const used = generation.usage.credits || (state === "succeeded" ? asked : undefined);
  if (state === "succeeded") return { asked: asked ?? used, used };
  if (state !== "partial") return { asked };
  return { asked, used, refunded: asked === undefined || used === undefined ? undefined : asked - used };
}

const failureOf = (generation: Generation) =>
  new ImageHubError(generation.error?.message ?? "The generation ended without an image.", {
    code: "generationFailed",
    retryable: true,
  });

/** The API has told the end: nothing that comes later, or from another tab, makes less of it. */
export const hasEnded = ({ id, state }: GenerationEntry): boolean =>
  id !== undefined && (state === "succeeded" || state === "partial" || state === "failed");

/** What an answer of the API makes of a submission. */
export function reported(
  entry: GenerationEntry,
  { generation, at, tookMs }: Extract<GenerationEvent, { type: "reported" }>,
): GenerationEntry {
  const state = stateOf(generation, entry.request.n ?? 1);
  if (hasEnded(entry) && !isSettled(state)) return entry;
  // Who stopped waiting is not interrupted by an answer that was already on its way, unless it is the end.
  const shown = entry.state === "abandoned" && !isSettled(state) ? "abandoned" : state;
  return {
    ...entry,
    id: generation.id,
    state: shown,
    images: generation.images,
    cost: costOf(generation, state, entry.cost),
    settledAt: isSettled(shown) ? (entry.settledAt ?? at) : undefined,
    error: state === "failed" ? failureOf(generation) : undefined,
    ...(tookMs === undefined ? {} : { tookMs }),
  };
}
