import { createContext, useContext, useSyncExternalStore } from "react";
import type { Selection } from "./createSelection";

/** Carries what is chosen among the pictures; null where nothing could be done with it. */
export const SelectionContext = /* @__PURE__ */ createContext<Selection | null>(null);

/** The selection that a tile belongs to. */
export const useSelection = (): Selection | null => useContext(SelectionContext);

/** What `read` makes of the chosen ones; renders only when that changes. */
export function useChosen<Value extends boolean | ReadonlySet<string>>(
  selection: Selection,
  read: (chosen: ReadonlySet<string>) => Value,
): Value {
  const snapshot = () => read(selection.chosen());
  return useSyncExternalStore(selection.subscribe, snapshot, snapshot);
}

const never = () => () => undefined;

/** Says whether a tile is chosen; false where there is no selection. */
export function useIsChosen(selection: Selection | null, id: string): boolean {
  const read = () => selection?.chosen().has(id) ?? false;
  return useSyncExternalStore(selection?.subscribe ?? never, read, read);
}
