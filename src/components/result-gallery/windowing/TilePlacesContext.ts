import { createContext } from "react";
import type { EntryPlaces } from "./layoutDays";

/** What the tiles of a submission know where the gallery puts them into their places. */
export interface TilePlacesValue extends EntryPlaces {
  /** Tells the ratio of a tile that has turned out to be another one. */
  readonly learn: (tile: string, ratio: number) => void;
}

/** Carries the places of a submission's tiles; null where the stylesheet puts them there. */
export const TilePlacesContext = /* @__PURE__ */ createContext<TilePlacesValue | null>(null);
