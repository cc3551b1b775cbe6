import type { GenerationEntry } from "../contract/GenerationEntry";
import { createStore, type Store } from "../utils/createStore";

/** Credits that came back while this page is open, and that nobody was told of yet. */
export interface Refunds extends Pick<Store<number>, "get" | "subscribe"> {
  /** Notes what came back of a submission, once for each. */
  note(entry: Pick<GenerationEntry, "key" | "cost">): void;
  /** Forgets them, because somebody was told. */
  clear(): void;
}

/** Makes the record of refunds of one session. */
export function createRefunds(): Refunds {
  const store = createStore(0);
  const noted = new Set<string>();
  return {
    get: store.get,
    subscribe: store.subscribe,
    note({ key, cost: { refunded = 0 } }) {
      if (refunded <= 0 || noted.has(key)) return;
      noted.add(key);
      store.set(store.get() + refunded);
    },
    clear: () => store.set(0),
  };
}
