import type { KeyboardEvent } from "react";
import { isSettled, type GenerationEntry } from "../../contract/GenerationEntry";
import { focusTile, tileAround, tileNamed } from "./tileElements";
import { entryOfTile } from "./tileId";
import { useGallerySelection, type GallerySelectionOptions } from "./useGallerySelection";
import { useRovingTiles, type RovingOptions } from "./useRovingTiles";

const hasModifier = ({ altKey, ctrlKey, metaKey }: KeyboardEvent) => altKey || ctrlKey || metaKey;

/** What keys and pointers do among the tiles: go from one to the next, choose, remove, mark as favourite. */
export function useGridKeys(options: GallerySelectionOptions & RovingOptions) {
  const { grid, entries, tiles, actions, remove } = options;
  const { roving, step, focusProps } = useRovingTiles(options);
  const chosen = useGallerySelection(options);
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
    const { ids } = tiles();
    const isKept = (id: string) => !isGone(entryOfTile(entries, id));
    const place = ids.indexOf(tileAround(target)?.dataset["tile"] ?? "");
    const next = ids.slice(place).find(isKept) ?? ids.slice(0, place).findLast(isKept);
    focusTile(tileNamed(grid.current, next));
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

  return {
    roving,
    selection,
    pictures,
    isChoosing,
    /** What can be done with chosen pictures. */
    bar: { ...bar, onClear: clear },
    /** Lets pictures be chosen by pressing them; undefined where nothing could be done with them. */
    start: chosen.start && start,
    /** What the element around the tiles hears. */
    gridProps: { ...focusProps, ...chosen.chooseProps, onKeyDown },
  };
}
