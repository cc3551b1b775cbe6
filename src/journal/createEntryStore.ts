import type { GenerationEntry } from "../contract/GenerationEntry";
import type { GenerationEvent } from "./GenerationEvent";
import { reduceEntry } from "./reduceEntry";

/** The submissions of this session, newest first, as an external store for React. */
export interface EntryStore {
  /** All entries, newest first; the same array until something changes. */
  list(): readonly GenerationEntry[];
  /** The entry with this submission key or generation id. */
  find(keyOrId: string): GenerationEntry | undefined;
  /** Applies an event and tells the listeners when it changed something. */
  dispatch(event: GenerationEvent): void;
  /** Takes the entries for which `keep` is false out of the list. */
  retain(keep: (entry: GenerationEntry) => boolean): void;
  /** Calls back after every change; returns the way to stop. */
  subscribe(listener: () => void): () => void;
}

const sameImages = (a: GenerationEntry, b: GenerationEntry) =>
  a.images.length === b.images.length && a.images.every((image, i) => image.url === b.images[i]?.url);

/** Polls repeat themselves: an entry that says the same keeps its identity, so that nothing renders. */
const says = (a: GenerationEntry, b: GenerationEntry) =>
  a === b ||
  (a.state === b.state &&
    a.id === b.id &&
    a.settledAt === b.settledAt &&
    a.cost.asked === b.cost.asked &&
    a.cost.used === b.cost.used &&
    a.cost.refunded === b.cost.refunded &&
    a.error?.code === b.error?.code &&
    sameImages(a, b));

/** Creates an empty store. */
export function createEntryStore(): EntryStore {
  let entries: readonly GenerationEntry[] = [];
  const listeners = new Set<() => void>();

  const publish = (next: readonly GenerationEntry[]) => {
    entries = next;
    // A copy, because a listener may take itself out.
    for (const listener of [...listeners]) listener();
  };

  return {
    list: () => entries,
    find: (keyOrId) => entries.find((entry) => entry.key === keyOrId || entry.id === keyOrId),
    dispatch(event) {
      const before = entries.find((entry) => entry.key === event.key);
      const after = reduceEntry(before, event);
      if (!after || (before && says(before, after))) return;
      publish(before ? entries.map((entry) => (entry === before ? after : entry)) : [after, ...entries]);
    },
    retain(keep) {
      const next = entries.filter(keep);
      if (next.length < entries.length) publish(next);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
