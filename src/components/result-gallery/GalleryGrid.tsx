import { useRef, type KeyboardEvent } from "react";
import { isSettled, type GenerationEntry } from "../../contract/GenerationEntry";
import { GalleryDays, type GalleryDaysProps } from "./GalleryDays";
import { focusTile, tileAround, tileElements } from "./tileElements";
import { entryOfTile } from "./tileId";
import { RovingContext } from "./TileTab";
import type { Removal } from "./useRemoval";
import { useRovingTiles } from "./useRovingTiles";

/** Props of {@link GalleryGrid}. */
export interface GalleryGridProps extends GalleryDaysProps {
  /** Takes submissions out of the gallery; without it, the keyboard can't either. */
  remove: Removal["remove"];
}

/** The tiles as one thing for the keyboard: arrows go from tile to tile, Delete removes, F marks as favourite. */
export function GalleryGrid({ remove, ...days }: GalleryGridProps) {
  const { entries, actions } = days;
  const grid = useRef<HTMLDivElement>(null);
  const { roving, step, focusProps } = useRovingTiles(grid, entries);

  const removeByKey = (entry: GenerationEntry, event: KeyboardEvent) => {
    if (!remove || !isSettled(entry.state)) return;
    event.preventDefault();
    const tiles = tileElements(grid.current);
    const isKept = (tile: HTMLElement) => entryOfTile(entries, tile.dataset["tile"]) !== entry;
    const place = tiles.findIndex((tile) => tile === tileAround(event.target));
    const heir = tiles.slice(place).find(isKept) ?? tiles.slice(0, place).findLast(isKept);
    remove([entry]);
    focusTile(heir);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const tile = tileAround(event.target);
    const isInDialog = event.target instanceof Element && event.target.closest("dialog") !== null;
    if (!tile || isInDialog || event.defaultPrevented || step(event)) return;
    const entry = entryOfTile(entries, tile.dataset["tile"]);
    if (!entry || event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
    if (event.key === "Delete" || event.key === "Backspace") removeByKey(entry, event);
    else if (event.key.toLowerCase() === "f" && entry.images.length > 0) actions.onToggleFavourite?.(entry);
  };

  return (
    <RovingContext.Provider value={roving}>
      <div ref={grid} {...focusProps} {...{ onKeyDown }}>
        <GalleryDays {...days} />
      </div>
    </RovingContext.Provider>
  );
}
