import type { JournalStorage } from "./JournalStorage";

/** Keeps journals in memory: for tests, and for apps that must not leave anything on the device. */
export function memoryStorage(): JournalStorage {
  const journals = new Map<string, Map<string, unknown>>();
  const open = (name: string) => {
    const known = journals.get(name) ?? new Map<string, unknown>();
    journals.set(name, known);
    return known;
  };
  return {
    isShared: false,
    entries: (journal) => Promise.resolve([...open(journal)]),
    get: (journal, key) => Promise.resolve(open(journal).get(key)),
    update: (journal, key, change) => {
      const after = change(open(journal).get(key));
      if (after !== undefined) open(journal).set(key, after);
      return Promise.resolve();
    },
    remove: (journal, keys) => {
      for (const key of keys) open(journal).delete(key);
      return Promise.resolve();
    },
  };
}
