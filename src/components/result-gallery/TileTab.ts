import { createContext, useContext, useSyncExternalStore } from "react";
import type { Roving } from "./createRoving";

/** Carries where the keyboard is among the tiles. */
export const RovingContext = /* @__PURE__ */ createContext<Roving | null>(null);

/** Carries the place of one tile's controls in the tab order. */
export const TileTabContext = /* @__PURE__ */ createContext<0 | -1 | undefined>(undefined);

/** The place in the tab order of what is inside a tile: only the tile that the keyboard is at can be tabbed into. */
export const useTileTab = (): 0 | -1 | undefined => useContext(TileTabContext);

const never = () => () => undefined;

/** Says whether the keyboard is at this tile; undefined outside a gallery and for tiles that can't have the focus. */
export function useIsCurrent(id: string | undefined): boolean | undefined {
  const roving = useContext(RovingContext);
  const read = () => (roving === null || id === undefined ? undefined : roving.current() === id);
  return useSyncExternalStore(roving?.subscribe ?? never, read, read);
}
