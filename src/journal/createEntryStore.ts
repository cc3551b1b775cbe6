import type { GenerationEntry } from "../contract/GenerationEntry";

/** The submissions that this page knows, newest first, as an external store for React. */
export interface EntryStore {
  /** All entries, newest first; the same array until something changes. */
  list(): readonly GenerationEntry[];
  /** The entry with this submission key or generation id. */
  find(keyOrId: string): GenerationEntry | undefined;
  /** Takes in entries, new or changed, and tells the listeners once. */
  put(entries: readonly GenerationEntry[]): void;
  /** Takes the entries for which `keep` is false out of the list. */
  retain(keep: (entry: GenerationEntry) => boolean): void;
  /** Calls back after every change; returns the way to stop. */
  subscribe(listener: () => void): () => void;
}

/** Stamps of one form sort as text. */
const byNewest = (a: GenerationEntry, b: GenerationEntry) =>
  a.submittedAt < b.submittedAt ? 1 : a.submittedAt > b.submittedAt ? -1 : 0;

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
    put(changed) {
      if (changed.length === 0) return;
      const byKey = new Map(changed.map((entry) => [entry.key, entry]));
      const known = entries.map((entry) => {
        const after = byKey.get(entry.key) ?? entry;
        byKey.delete(entry.key);
        return after;
      });
      // The sort is stable, and of equal times the one that came last is the newest.
      publish(byKey.size === 0 ? known : [...byKey.values(), ...known].sort(byNewest));
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
