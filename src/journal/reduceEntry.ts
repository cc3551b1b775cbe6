import { isSettled, type GenerationEntry } from "../contract/GenerationEntry";
import type { GenerationEvent } from "./GenerationEvent";
import { hasEnded, reported } from "./reported";
import { saysTheSame } from "./saysTheSame";
import { submitted } from "./submitted";

type Event<Type extends GenerationEvent["type"]> = Extract<GenerationEvent, { type: Type }>;

/**
 * What is known here is known better: where it has an id, the history has nothing to add, but for an id that it has signed
 * anew. Then the one that is here may be good no more, which is also why it may have been lost.
 */
function listed(entry: GenerationEntry | undefined, event: Event<"listed">): GenerationEntry {
  const { key, generation, at } = event;
  if (entry?.id !== undefined && entry.state !== "unknown") return { ...entry, id: generation.id };
  if (entry?.id === generation.id) return entry;
  return reported(entry ?? event.entry, { type: "reported", key, generation, at });
}

function submissionFailed(entry: GenerationEntry, event: Event<"submissionFailed">): GenerationEntry {
  // Its id has been learned in another way: then it was accepted, whatever became of that answer.
  if (entry.id !== undefined) return entry;
  const { error, at } = event;
  const state = error.charged === "no" ? "failed" : "unknown";
  // That nothing was charged is certain: whoever did not hear of it may doubt it, but knows less.
  if (entry.state === "failed" && state === "unknown") return entry;
  // Asked once more in vain: nothing new, and nothing to render or to write.
  if (entry.state === "unknown" && state === "unknown") return entry;
  const cost = state === "failed" ? { ...entry.cost, used: 0 } : entry.cost;
  return { ...entry, state, cost, settledAt: at, error };
}

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
    case "listed":
      return listed(entry, event);
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
    if (event.type === "listed") return listed(undefined, event);
    return event.type === "adopted" ? event.entry : undefined;
  }
  const after = next(entry, event);
  return saysTheSame(entry, after) ? entry : after;
}
