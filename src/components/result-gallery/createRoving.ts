import { createStore } from "../../utils/createStore";

/** Which tile the keyboard is at: the gallery's one tab stop. */
export interface Roving {
  /** That tile's id; undefined where there is none. */
  readonly current: () => string | undefined;
  /** Goes to a tile. */
  readonly goTo: (id: string) => void;
  /** Tells which tiles there are now; a tile that has gone hands over to the one that stands in its place. */
  readonly arrange: (order: readonly string[]) => void;
  /** Calls back when it is another one; returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** What stands where a tile was: the next one of those that were there, else the one before. */
function heirOf(gone: string, before: readonly string[], now: ReadonlySet<string>): string | undefined {
  const place = before.indexOf(gone);
  const isThere = (id: string) => now.has(id);
  return before.slice(place + 1).find(isThere) ?? before.slice(0, Math.max(0, place)).findLast(isThere);
}

/** Makes the record of where the keyboard is; it stays with the first tile until somebody goes elsewhere. */
export function createRoving(initial: readonly string[]): Roving {
  const store = createStore(initial[0]);
  let order = initial;
  let hasMoved = false;
  return {
    current: store.get,
    subscribe: store.subscribe,
    goTo: (id) => {
      hasMoved = true;
      store.set(id);
    },
    arrange: (next) => {
      if (next === order) return;
      const there = new Set(next);
      const current = store.get();
      const kept = current !== undefined && there.has(current) ? current : undefined;
      const heir = current === undefined ? undefined : heirOf(current, order, there);
      order = next;
      store.set(hasMoved ? (kept ?? heir ?? next[0]) : next[0]);
    },
  };
}
