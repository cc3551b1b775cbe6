import { createStore, promisifyRequest, type UseStore } from "idb-keyval";
import type { JournalStorage } from "./JournalStorage";

const database = (journal: string) => `gptimagehub-react:${journal}`;

/** Keeps journals in IndexedDB, each in a database of its own, so that one user's is never read for another. */
export function indexedDbStorage(): JournalStorage {
  const stores = new Map<string, UseStore>();
  const open = (journal: string) => {
    const known = stores.get(journal) ?? createStore(database(journal), "entries");
    stores.set(journal, known);
    return known;
  };
  return {
    entries: (journal) =>
      open(journal)("readonly", async (store) => {
        const [keys, values] = await Promise.all([
          promisifyRequest(store.getAllKeys()),
          promisifyRequest<unknown[]>(store.getAll()),
        ]);
        return keys.flatMap((key, index) => (typeof key === "string" ? [[key, values[index]] as const] : []));
      }),
    get: (journal, key) => open(journal)("readonly", (store) => promisifyRequest<unknown>(store.get(key))),
    update: (journal, key, change) =>
      open(journal)("readwrite", async (store) => {
        const after = change(await promisifyRequest<unknown>(store.get(key)));
        if (after !== undefined) store.put(after, key);
        await promisifyRequest(store.transaction);
      }),
    put: (journal, key, value) =>
      open(journal)("readwrite", (store) => {
        store.put(value, key);
        const done = promisifyRequest(store.transaction);
        // By itself it would wait for an answer, which a page that is gone never hears.
        store.transaction.commit();
        return done;
      }),
    remove: (journal, keys) =>
      open(journal)("readwrite", (store) => {
        for (const key of keys) store.delete(key);
        return promisifyRequest(store.transaction);
      }),
  };
}
