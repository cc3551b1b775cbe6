import { useCallback, useRef, type ReactNode } from "react";
import { createPart } from "../../primitives/createPart";
import { useGallery } from "./GalleryContext";
import { GalleryDays } from "./GalleryDays";
import { SelectionBar } from "./SelectionBar";
import { SelectionContext } from "./SelectionContext";
import { SelectionStart } from "./SelectionStart";
import { RovingContext } from "./TileTab";
import { useGridKeys } from "./useGridKeys";
import { drawnTiles, type TilesInPlace } from "./drawnTiles";

/** State of {@link GalleryGrid}. */
export interface GridState {
  /** True while pictures are chosen. */
  readonly choosing: boolean;
}

/** Own props of {@link GalleryGrid}. */
export interface GridOptions {
  /** The parts of every tile with a picture, such as `Open` and `Actions`. Keep the element. Default: all of them. */
  picture?: ReactNode;
  /** Not taken: what the grid shows are the tiles. */
  children?: never;
}

/**
 * The tiles by day, as one thing for keyboard and selection: arrows go from tile to tile, Delete removes, F marks as favourite. */
export const GalleryGrid = /* @__PURE__ */ createPart<"div", GridState, GridOptions>(
  "div",
  function GalleryGrid({ picture, ...rest }) {
    const { matching, actions, now, estimateMs, notes, remove, onDownloadSelection, windowFrom } =
      useGallery();
    const grid = useRef<HTMLDivElement>(null);
    const laidOut = useRef<() => TilesInPlace>(null);
    const tiles = useCallback(() => laidOut.current?.() ?? drawnTiles(grid.current), []);
    const keys = useGridKeys({ grid, tiles, entries: matching, actions, remove, onDownloadSelection });
    const { roving, selection, pictures, isChoosing, bar, start, gridProps } = keys;
    const days = { entries: matching, estimateMs, notes, actions, now, parts: picture };
    const children = (
      <RovingContext.Provider value={roving}>
        <SelectionContext.Provider value={selection}>
          <div className="gih-selection-place">
            {isChoosing ? (
              <SelectionBar pictures={pictures} actions={bar} />
            ) : (
              start && <SelectionStart onStart={start} />
            )}
          </div>
          <GalleryDays tiles={laidOut} windowFrom={windowFrom} {...days} />
        </SelectionContext.Provider>
      </RovingContext.Provider>
    );
    return {
      rest,
      ownRef: grid,
      state: { choosing: isChoosing },
      props: { ...gridProps, className: "gih-grid", children },
    };
  },
);
