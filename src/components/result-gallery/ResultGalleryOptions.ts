import type { ReactNode } from "react";
import type { GenerationEntry } from "../../contract/GenerationEntry";
import type { Slot } from "../../primitives/Piece";
import type { ViewerPicture } from "../viewer/viewerPictures";
import type { ViewerOptions } from "../viewer/ViewerOptions";
import type { GalleryActions } from "./GalleryActions";
import type { GalleryFilter } from "./galleryFilter";
import type { GalleryStarter } from "./GalleryStarter";

/** What a gallery is made of. */
export interface ResultGalleryOptions extends GalleryActions, Pick<ViewerOptions, "modelName"> {
  /** The submissions to show, newest first; keep the objects and the list the same while nothing changes. */
  entries: readonly GenerationEntry[];
  /** Every submission there is, where `entries` are only some of them; tells what there is to filter by. Default: `entries`. */
  unfiltered?: readonly GenerationEntry[] | undefined;
  /** What the gallery is narrowed down to. Default: the gallery keeps that itself, at first everything. */
  filter?: GalleryFilter | undefined;
  /** Hears what to narrow it down to. */
  onFilterChange?: ((filter: GalleryFilter) => void) | undefined;
  /** Shows older submissions; called as the end comes near, and by a button. Default: there are none. */
  onFetchMore?: (() => void) | undefined;
  /**
   * How tiles are laid out, always at their own ratio: `rows` of one height where there is room, else columns; `masonry`, columns at
   * any width; `grid`, places of one size. Default: `rows`.
   */
  layout?: "rows" | "masonry" | "grid" | undefined;
  /**
   * From how many tiles on only those near the window are drawn, each where it would be anyway; `Infinity` draws all of them, so that the
   * browser's own search finds each. Default: 1000.
   */
  windowFrom?: number | undefined;
  /** How long a running submission usually takes, in milliseconds; unsaid where it gives undefined. */
  estimateMs?: ((entry: GenerationEntry) => number | undefined) | undefined;
  /** What came of asking about a submission that ended, in words, by its key; spoken as they change. Default: none. */
  notes?: ReadonlyMap<string, string> | undefined;
  /** Stands above the tiles and is spoken as it appears, for example why something did not work. Default: nothing. */
  notice?: ReactNode;
  /** Saves the chosen pictures together; without it, that is not offered. */
  onDownloadSelection?: ((pictures: readonly ViewerPicture[]) => void) | undefined;
  /** The clock, in milliseconds; keep the function stable. Default: `Date.now`. */
  now?: (() => number) | undefined;
  /** Prompts to begin with, shown before the first submission. Default: none. */
  starters?: readonly GalleryStarter[] | undefined;
  /** Told which starter was chosen; without it none are shown. */
  onStart?: ((starter: GalleryStarter) => void) | undefined;
  /** Shows one picture in full, in the place of `Viewer`; null leaves tiles plain links to their image. Default: `Viewer`. */
  viewer?: Slot<ViewerOptions> | undefined;
}
