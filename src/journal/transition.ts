import { isSettled, type GenerationEntry } from "../contract/GenerationEntry";
import type { GenerationEvent } from "./GenerationEvent";
import type { JournalEffect } from "./JournalEffect";
import { reduceEntry } from "./reduceEntry";

/** A submission after an event, and what follows from it. */
export interface Transition {
  /** The submission; undefined when the event is about one that nobody knows. */
  readonly entry: GenerationEntry | undefined;
  /** What is to be done, in this order. */
  readonly effects: readonly JournalEffect[];
}

/** Credits are taken on acceptance, given back at the end, and in doubt when an answer is lost. */
function movesCredits(before: GenerationEntry | undefined, after: GenerationEntry, event: GenerationEvent) {
  if (!before) return false;
  if (event.type === "reported" && event.generation.balance) return true;
  const accepted = before.id === undefined && after.id !== undefined;
  const refunded = before.cost.refunded !== after.cost.refunded;
  const doubted = after.state === "unknown" && before.state !== "unknown";
  return accepted || refunded || doubted || after.error?.code === "insufficientCredits";
}

/** Whether polling can still tell something; of those that nobody waits for, it could, but nobody asked. */
const isOpen = ({ id, state }: GenerationEntry) => id !== undefined && !isSettled(state);

/** An intent that somebody else began, or an answer that was lost: only asking by the key can tell. */
const isUnresolved = ({ id, state }: GenerationEntry, event: GenerationEvent) =>
  id === undefined && (state === "unknown" || (state === "submitting" && event.type === "adopted"));

function effectsOf(
  before: GenerationEntry | undefined,
  after: GenerationEntry,
  event: GenerationEvent,
): JournalEffect[] {
  const effects: JournalEffect[] = [];
  if (event.type === "submitted") effects.push("send");
  if (isUnresolved(after, event)) effects.push("resolve");
  if (isOpen(after)) effects.push("wait");
  if (before && isOpen(before) && !isOpen(after)) effects.push("rest");
  if (movesCredits(before, after, event)) effects.push("creditsMoved");
  if (event.type === "reported" && after.images.length > 0 && isSettled(after.state)) effects.push("picture");
  return effects;
}

/** The journal's state machine: what one event makes of one submission, and what follows from it. Pure. */
export function transition(before: GenerationEntry | undefined, event: GenerationEvent): Transition {
  const entry = reduceEntry(before, event);
  return { entry, effects: !entry || entry === before ? [] : effectsOf(before, entry, event) };
}
