import { isSettled, type GenerationEntry } from "../contract/GenerationEntry";
import type { EntryStore } from "./createEntryStore";

const hasSettled = ({ state }: GenerationEntry) => isSettled(state);

/**
 * Gives the entry once it has ended; one that is removed before counts as ended with what was last known of it.
 * @param isOver what counts as the end. Default: that nothing more will happen to it by itself.
 */
export function whenSettled(
  store: Pick<EntryStore, "find" | "subscribe">,
  key: string,
  isOver: (entry: GenerationEntry) => boolean = hasSettled,
): Promise<GenerationEntry> {
  return new Promise((resolve) => {
    let last = store.find(key);
    const look = () => {
      const entry = store.find(key);
      last = entry ?? last;
      if (!last || (entry && !isOver(entry))) return;
      unsubscribe();
      resolve(last);
    };
    const unsubscribe = store.subscribe(look);
    look();
  });
}
