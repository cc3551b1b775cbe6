import { createContext, type ReactNode } from "react";
import type { GenerationEntry } from "../../contract/GenerationEntry";
import { usePartContext } from "../../primitives/usePartContext";
import type { GalleryFacets } from "./galleryFacets";
import type { GalleryFilter } from "./galleryFilter";
import type { ResultGalleryOptions } from "./ResultGalleryOptions";
import type { TileActions } from "./TileActions";
import type { LoadedPieces } from "./GalleryPieces";
import type { useOpened } from "./useOpened";
import type { Removal } from "./useRemoval";

/** What the parts of a gallery know; the tiles know only what is theirs. */
export interface GalleryValue extends Pick<
  ResultGalleryOptions,
  | "estimateMs"
  | "notes"
  | "notice"
  | "modelName"
  | "onDownloadSelection"
  | "onFetchMore"
  | "starters"
  | "onStart"
  | "viewer"
  | "windowFrom"
> {
  /** What was not removed. */
  readonly shown: readonly GenerationEntry[];
  /** What the filter leaves of it. */
  readonly matching: readonly GenerationEntry[];
  readonly filter: GalleryFilter;
  readonly setFilter: (filter: GalleryFilter) => void;
  /** By what there is something to narrow down. */
  readonly facets: GalleryFacets;
  /** True while the filter is on, and there is something that it could hide. */
  readonly isNarrowed: boolean;
  /** Takes the filter away, and gives the focus to its first control. */
  readonly clearFilter: () => void;
  /** What is offered for a tile; the same object while the same is offered. */
  readonly actions: TileActions;
  readonly remove: Removal["remove"];
  /** What draws the tiles, as far as it is loaded. */
  readonly inside: LoadedPieces;
  /** Says what was removed, as long as it can be brought back. */
  readonly toast: ReactNode;
  /** Which picture is opened; undefined where the owner opens pictures, or nobody does. */
  readonly viewing: ReturnType<typeof useOpened> | undefined;
  readonly now: () => number;
}

/** Carries what the parts of a gallery know. */
export const GalleryContext = /* @__PURE__ */ createContext<GalleryValue | null>(null);

/** What the gallery around this part knows. */
export const useGallery = (): GalleryValue => usePartContext(GalleryContext, "ResultGallery.Root");
