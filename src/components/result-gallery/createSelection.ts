import { createStore } from "../../utils/createStore";

/** Which pictures are chosen, by the names of their tiles. */
export interface Selection {
  /** The chosen ones; the same object until that changes. */
  readonly chosen: () => ReadonlySet<string>;
  /** Calls back after every change; returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Chooses one, or lets it go; ranges begin there. */
  readonly toggle: (id: string) => void;
  /** Chooses everything from where the range begins, else from the place given, to here. */
  readonly extend: (from: string, to: string) => void;
  /** Chooses every picture. */
  readonly chooseAll: () => void;
  /** Chooses these and no others. */
  readonly choose: (ids: readonly string[]) => void;
}

const none: ReadonlySet<string> = new Set();

/** Makes a record of what is chosen; nothing is at first. `all` gives every picture's tile, in the order of the gallery. */
export function createSelection(all: () => readonly string[]): Selection {
  const store = createStore(none);
  // A range that is drawn again in another direction lets go of what it had, and of nothing else.
  let start: string | undefined;
  let before = none;
  const change = (next: ReadonlySet<string>, from: string | undefined) => {
    start = from;
    before = next;
    store.set(next);
  };
  return {
    chosen: store.get,
    subscribe: store.subscribe,
    toggle: (id) => {
      const next = new Set(store.get());
      if (!next.delete(id)) next.add(id);
      change(next, id);
    },
    extend: (from, to) => {
      start ??= from;
      const order = all();
      const ends = [order.indexOf(start), order.indexOf(to)].sort((one, other) => one - other);
      const [first = 0, last = 0] = ends;
      store.set(new Set([...before, ...order.slice(Math.max(0, first), last + 1)]));
    },
    chooseAll: () => change(new Set(all()), undefined),
    choose: (ids) => change(ids.length > 0 ? new Set(ids) : none, undefined),
  };
}
