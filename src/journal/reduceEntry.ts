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

function reported(entry: GenerationEntry, generation: Generation, at: string): GenerationEntry {
  const state = stateOf(generation, entry.request.n ?? 1);
  // Who stopped waiting is not interrupted by an answer that was already on its way, unless it is the end.
  const shown = entry.state === "abandoned" && !isSettled(state) ? "abandoned" : state;
  return {
    ...entry,
    id: generation.id,
    state: shown,
    images: generation.images,
    cost: costOf(generation, state, entry.cost),
    settledAt: isSettled(shown) ? at : undefined,
    error: state === "failed" ? failureOf(generation) : undefined,
  };
}

const submitted = (event: Extract<GenerationEvent, { type: "submitted" }>): GenerationEntry => ({
  key: event.key,
  request: event.request,
  state: "submitting",
  images: [],
  cost: { asked: event.asked },
  ...(event.parent ? { parent: event.parent } : {}),
  submittedAt: event.at,
});

/** What one event makes of one submission; an event that changes nothing gives the same object. */
export function reduceEntry(
  entry: GenerationEntry | undefined,
  event: GenerationEvent,
): GenerationEntry | undefined {
  if (event.type === "submitted") return entry ?? submitted(event);
  if (!entry) return undefined;
  switch (event.type) {
    case "reported":
      return reported(entry, event.generation, event.at);
    case "submissionFailed": {
      const state = event.error.charged === "no" ? "failed" : "unknown";
      const cost = state === "failed" ? { ...entry.cost, used: 0 } : entry.cost;
      return { ...entry, state, cost, settledAt: event.at, error: event.error };
    }
    case "lost":
      return { ...entry, state: "unknown", settledAt: event.at, error: event.error };
    case "stoppedWaiting":
      return isSettled(entry.state) ? entry : { ...entry, state: "abandoned", settledAt: event.at };
    case "resumedWaiting":
      if (entry.id === undefined || (entry.state !== "abandoned" && entry.state !== "unknown")) return entry;
      return { ...entry, state: "accepted", settledAt: undefined, error: undefined };
  }
}
