import { isSettled, type GenerationEntry } from "../contract/GenerationEntry";
import type { EntryStore } from "./createEntryStore";

/** Gives the entry once it has ended; one that is removed before counts as ended with what was last known of it. */
export function whenSettled(
  store: Pick<EntryStore, "find" | "subscribe">,
  key: string,
): Promise<GenerationEntry> {
  return new Promise((resolve) => {
    let last = store.find(key);
    const look = () => {
      const entry = store.find(key);
      last = entry ?? last;
      if (!last || (entry && !isSettled(entry.state))) return;
      unsubscribe();
      resolve(last);
    };
    const unsubscribe = store.subscribe(look);
    look();
  });
}
