import { useEffect, useState, type KeyboardEvent, type MouseEvent } from "react";
import type { GenerationEntry } from "../../contract/GenerationEntry";
import type { ViewerPicture } from "../viewer/viewerPictures";
import { chosenPictures, entriesOf } from "./chosenPictures";
import { createStore } from "../../utils/createStore";
import { createSelection } from "./createSelection";
import type { SelectionActions } from "./SelectionBar";
import { useChosen } from "./SelectionContext";
import { tileAround } from "./tileElements";
import { pictureTiles } from "./tileId";
import type { TileActions } from "./TileActions";
import type { Removal } from "./useRemoval";
import { useLongPress } from "./useLongPress";

/** What {@link useGallerySelection} is made of. */
export interface GallerySelectionOptions {
  /** The submissions in sight. */
  entries: readonly GenerationEntry[];
  /** What is offered for a tile. */
  actions: TileActions;
  /** Takes submissions out of the gallery together. */
  remove: Removal["remove"];
  /** Saves pictures together. */
  onDownloadSelection: ((pictures: readonly ViewerPicture[]) => void) | undefined;
}

/** Choosing pictures by button, checkbox, range, long press and Control or Command and A, and what can be done with them. */
export function useGallerySelection(options: GallerySelectionOptions) {
  const { entries, actions, remove, onDownloadSelection } = options;
  const { onToggleFavourite } = actions;
  const [order] = useState(() => createStore(entries));
  useEffect(() => order.set(entries), [order, entries]);
  const [selection] = useState(() => createSelection(() => pictureTiles(order.get())));
  const chosen = useChosen(selection, (ids) => ids);
  const pictures = chosenPictures(entries, chosen);
  const isOffered = Boolean(remove ?? onToggleFavourite ?? onDownloadSelection);
  const hasPictures = entries.some(({ images }) => images.length > 0);
  const [isStarted, setIsStarted] = useState(false);
  const isChoosing = isOffered && (isStarted || pictures.length > 0);
  const idOf = (target: EventTarget | null) => {
    const tile = tileAround(target);
    return tile?.dataset["picture"] === undefined ? undefined : tile.dataset["tile"];
  };
  const clear = () => {
    selection.choose([]);
    setIsStarted(false);
  };
  const { wasLong, pressProps } = useLongPress((target) => {
    const id = idOf(target);
    if (isOffered && id !== undefined) selection.toggle(id);
  });

  const favourite = () => {
    const all = entriesOf(pictures);
    const unmarked = all.filter(({ isFavourite = false }) => !isFavourite);
    for (const entry of unmarked.length > 0 ? unmarked : all) onToggleFavourite?.(entry);
  };
  const bar: SelectionActions = {
    onRemove:
      remove &&
      (() => {
        remove(entriesOf(pictures));
        clear();
      }),
    onToggleFavourite: onToggleFavourite && favourite,
    onDownload: onDownloadSelection && (() => onDownloadSelection(pictures)),
    onClear: clear,
  };

  const onClickCapture = (event: MouseEvent) => {
    const id = idOf(event.target);
    const isOnPicture = event.target instanceof Element && event.target.closest(".gih-open") !== null;
    const isPointer = event.detail > 0;
    // The finger that has chosen a picture may be let go of over the checkbox that came with that.
    const isLong = wasLong();
    // Enter still opens; a pointer chooses as long as something is chosen.
    const chooses = isOnPicture && isPointer && (isChoosing || event.shiftKey);
    if (!isOffered || id === undefined || !(isLong || chooses)) return;
    event.preventDefault();
    event.stopPropagation();
    if (isLong) return;
    if (event.shiftKey) selection.extend(id, id);
    else selection.toggle(id);
  };
  /** Does what a key means for the selection; true where it meant something. */
  const onKey = (event: KeyboardEvent): boolean => {
    const isAll = event.key.toLowerCase() === "a" && event.ctrlKey !== event.metaKey && !event.altKey;
    if (isOffered && isAll) selection.chooseAll();
    else if (isChoosing && event.key === "Escape") clear();
    else return false;
    event.preventDefault();
    return true;
  };
  const extendByStep = (from: EventTarget, to: EventTarget) => {
    const [start, end] = [idOf(from), idOf(to)];
    if (isOffered && start !== undefined && end !== undefined) selection.extend(start, end);
  };
  return {
    selection: isOffered ? selection : null,
    pictures,
    isChoosing,
    /** Begins with none, as a person does who has only one finger; undefined where there is nothing to choose. */
    start: isOffered && hasPictures ? () => setIsStarted(true) : undefined,
    isChosen: (target: EventTarget) => isChoosing && chosen.has(idOf(target) ?? ""),
    bar,
    onKey,
    extendByStep,
    chooseProps: { ...pressProps, onClickCapture },
  };
}
