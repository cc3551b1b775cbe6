import type { Generation } from "../contract/generationSchema";
import {
  isSettled,
  type GenerationCost,
  type GenerationEntry,
  type GenerationState,
} from "../contract/GenerationEntry";
import { ImageHubError } from "../contract/ImageHubError";
import type { GenerationEvent } from "./GenerationEvent";
import { saysTheSame } from "./saysTheSame";

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
const hasEnded = ({ id, state }: GenerationEntry) =>
  id !== undefined && (state === "succeeded" || state === "partial" || state === "failed");

type Event<Type extends GenerationEvent["type"]> = Extract<GenerationEvent, { type: Type }>;

function reported(entry: GenerationEntry, { generation, at, tookMs }: Event<"reported">): GenerationEntry {
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

function submissionFailed(entry: GenerationEntry, event: Event<"submissionFailed">): GenerationEntry {
  // Its id has been learned in another way: then it was accepted, whatever became of that answer.
  if (entry.id !== undefined) return entry;
  const { error, at } = event;
  const state = error.charged === "no" ? "failed" : "unknown";
  // That nothing was charged is certain: whoever did not hear of it may doubt it, but knows less.
  if (entry.state === "failed" && state === "unknown") return entry;
  const cost = state === "failed" ? { ...entry.cost, used: 0 } : entry.cost;
  return { ...entry, state, cost, settledAt: at, error };
}

const submitted = (event: Event<"submitted">): GenerationEntry => ({
  key: event.key,
  request: event.request,
  state: "submitting",
  images: [],
  cost: { asked: event.asked },
  ...(event.parent ? { parent: event.parent } : {}),
  submittedAt: event.at,
});

/** How much is known about what became of a submission; what is known is never given up. */
function certaintyOf(entry: GenerationEntry): number {
  if (entry.id !== undefined) return hasEnded(entry) ? 4 : 3;
  return entry.state === "failed" ? 2 : entry.state === "unknown" ? 1 : 0;
}

/** What another tab knows wins, as it may have heard more, but not if it knows less; local pictures are never given up. */
function adopted(entry: GenerationEntry, { entry: other }: Event<"adopted">): GenerationEntry {
  if (certaintyOf(other) < certaintyOf(entry)) return entry;
  // The very same request with its files, so that nothing renders for a copy of it.
  const { request, missingReferences } = entry;
  return { ...other, request, missingReferences, thumbnails: other.thumbnails ?? entry.thumbnails };
}

function next(entry: GenerationEntry, event: GenerationEvent): GenerationEntry {
  switch (event.type) {
    case "submitted":
      return entry;
    case "reported":
      return reported(entry, event);
    case "submissionFailed":
      return submissionFailed(entry, event);
    case "lost":
      return hasEnded(entry)
        ? entry
        : { ...entry, state: "unknown", settledAt: event.at, error: event.error };
    case "stoppedWaiting":
      return isSettled(entry.state) ? entry : { ...entry, state: "abandoned", settledAt: event.at };
    case "resumedWaiting":
      if (entry.id === undefined || (entry.state !== "abandoned" && entry.state !== "unknown")) return entry;
      return { ...entry, state: "accepted", settledAt: undefined, error: undefined };
    case "pictured":
      return { ...entry, thumbnails: { ...entry.thumbnails, ...event.thumbnails } };
    case "favourited":
      return { ...entry, isFavourite: event.isFavourite };
    case "adopted":
      return adopted(entry, event);
  }
}

/** What one event makes of one submission; an event that changes nothing gives the same object. */
export function reduceEntry(
  entry: GenerationEntry | undefined,
  event: GenerationEvent,
): GenerationEntry | undefined {
  if (!entry) {
    if (event.type === "submitted") return submitted(event);
    return event.type === "adopted" ? event.entry : undefined;
  }
  const after = next(entry, event);
  return saysTheSame(entry, after) ? entry : after;
}
