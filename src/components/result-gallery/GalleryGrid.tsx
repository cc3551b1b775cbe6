import { useRef, type KeyboardEvent } from "react";
import { isSettled, type GenerationEntry } from "../../contract/GenerationEntry";
import type { ViewerPicture } from "../viewer/viewerPictures";
import { GalleryDays, type GalleryDaysProps } from "./GalleryDays";
import { SelectionBar } from "./SelectionBar";
import { SelectionStart } from "./SelectionStart";
import { SelectionContext } from "./SelectionContext";
import { focusTile, tileAround, tileElements, tileNamed } from "./tileElements";
import { entryOfTile } from "./tileId";
import { RovingContext } from "./TileTab";
import { useGallerySelection } from "./useGallerySelection";
import type { Removal } from "./useRemoval";
import { useRovingTiles } from "./useRovingTiles";

/** Props of {@link GalleryGrid}. */
export interface GalleryGridProps extends GalleryDaysProps {
  /** Takes submissions out of the gallery; without it, the keyboard can't either. */
  remove: Removal["remove"];
  /** Saves pictures together. */
  onDownloadSelection: ((pictures: readonly ViewerPicture[]) => void) | undefined;
}

const hasModifier = ({ altKey, ctrlKey, metaKey }: KeyboardEvent) => altKey || ctrlKey || metaKey;

/** The tiles as one thing for keyboard and selection: arrows go from tile to tile, Delete removes, F marks as favourite. */
export function GalleryGrid({ remove, onDownloadSelection, ...days }: GalleryGridProps) {
  const { entries, actions } = days;
  const grid = useRef<HTMLDivElement>(null);
  const { roving, step, focusProps } = useRovingTiles(grid, entries);
  const chosen = useGallerySelection({ grid, entries, actions, remove, onDownloadSelection });
  const { selection, pictures, isChoosing, bar } = chosen;
  const goBack = () => focusTile(tileNamed(grid.current, roving.current()));
  const clear = () => {
    bar.onClear();
    goBack();
  };
  const start = () => {
    chosen.start?.();
    // The button goes with what it has done.
    goBack();
  };

  const removeByKey = (isGone: (entry: GenerationEntry | undefined) => boolean, target: EventTarget) => {
    const tiles = tileElements(grid.current);
    const isKept = (tile: HTMLElement) => !isGone(entryOfTile(entries, tile.dataset["tile"]));
    const place = tiles.findIndex((tile) => tile === tileAround(target));
    focusTile(tiles.slice(place).find(isKept) ?? tiles.slice(0, place).findLast(isKept));
  };
  const removeAt = (entry: GenerationEntry, target: EventTarget) => {
    if (!remove || !isSettled(entry.state)) return;
    const isMany = chosen.isChosen(target);
    const gone = new Set<GenerationEntry | undefined>(isMany ? pictures.map((one) => one.entry) : [entry]);
    if (isMany) bar.onRemove?.();
    else remove([entry]);
    removeByKey((one) => gone.has(one), target);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { target, key } = event;
    const isInDialog = target instanceof Element && target.closest("dialog") !== null;
    if (isInDialog || event.defaultPrevented || chosen.onKey(event)) {
      if (key === "Escape" && !isInDialog && !tileAround(target)) goBack();
      return;
    }
    const tile = tileAround(target);
    const next = step(event);
    if (tile && next && event.shiftKey) chosen.extendByStep(tile, next);
    const entry = entryOfTile(entries, tile?.dataset["tile"]);
    if (!entry || next || event.defaultPrevented || event.repeat || hasModifier(event)) return;
    if (key === "Delete" || key === "Backspace") removeAt(entry, target);
    else if (key.toLowerCase() !== "f" || entry.images.length === 0) return;
    else if (chosen.isChosen(target)) bar.onToggleFavourite?.();
    else actions.onToggleFavourite?.(entry);
    event.preventDefault();
  };

  return (
    <RovingContext.Provider value={roving}>
      <SelectionContext.Provider value={selection}>
        <div
          ref={grid}
          className="gih-grid"
          data-choosing={isChoosing || undefined}
          {...focusProps}
          {...chosen.chooseProps}
          {...{ onKeyDown }}
        >
          <div className="gih-selection-place">
            {isChoosing ? (
              <SelectionBar pictures={pictures} actions={{ ...bar, onClear: clear }} />
            ) : (
              chosen.start && <SelectionStart onStart={start} />
            )}
          </div>
          <GalleryDays {...days} />
        </div>
      </SelectionContext.Provider>
    </RovingContext.Provider>
  );
}
