import type { JournalStorage } from "./JournalStorage";

async function open(): Promise<JournalStorage> {
  if (typeof indexedDB === "undefined") throw new Error("There is no IndexedDB here.");
  return (await import("./indexedDbStorage")).indexedDbStorage();
}

let opened: Promise<JournalStorage> | undefined;
const storage = () => (opened ??= open());

/** This browser's IndexedDB, loaded when it is first used; where there is none every method rejects, and nothing is kept. */
export const defaultStorage: JournalStorage = {
  get isShared() {
    return typeof indexedDB !== "undefined";
  },
  entries: async (journal) => (await storage()).entries(journal),
  get: async (journal, key) => (await storage()).get(journal, key),
  update: async (journal, key, change) => (await storage()).update(journal, key, change),
  put: async (journal, key, value) => (await storage()).put?.(journal, key, value),
  remove: async (journal, keys) => (await storage()).remove(journal, keys),
};
