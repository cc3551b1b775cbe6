import type { JournalStorage } from "./JournalStorage";

/** Reading the very name throws where the browser keeps storage from a page. */
function hasIndexedDb(): boolean {
  try {
    return typeof indexedDB !== "undefined";
  } catch {
    return false;
  }
}

async function open(): Promise<JournalStorage> {
  if (!hasIndexedDb()) throw new Error("There is no IndexedDB here.");
  return (await import("./indexedDbStorage")).indexedDbStorage();
}

let opened: Promise<JournalStorage> | undefined;
const storage = () => (opened ??= open());

/** This browser's IndexedDB, loaded when it is first used; where there is none every method rejects, and nothing is kept. */
export const defaultStorage: JournalStorage = {
  get isShared() {
    return hasIndexedDb();
  },
  entries: async (journal) => (await storage()).entries(journal),
  get: async (journal, key) => (await storage()).get(journal, key),
  update: async (journal, key, change) => (await storage()).update(journal, key, change),
  put: async (journal, key, value) => (await storage()).put?.(journal, key, value),
  remove: async (journal, keys) => (await storage()).remove(journal, keys),
};
