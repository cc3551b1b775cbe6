import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from "react";
import { flushSync } from "react-dom";
import type { GenerationEntry } from "../../contract/GenerationEntry";
import type { GalleryActions } from "./GalleryActions";
import { focusedBeside, focusTile, tileAround, tileNamed } from "./tileElements";
import { tileId } from "./tileId";

/** What {@link useRemoval} is made of. */
export interface RemovalOptions {
  /** Every submission. */
  entries: readonly GenerationEntry[];
  /** Told what is removed for good. */
  onRemove: GalleryActions["onRemove"];
  /** The gallery. */
  root: RefObject<HTMLElement | null>;
}

/** What {@link useRemoval} gives. */
export interface Removal {
  /** What is left to be seen. */
  readonly shown: readonly GenerationEntry[];
  /** What was removed and can still be brought back, oldest first. */
  readonly removed: readonly GenerationEntry[];
  /** Removes submissions together; undefined where nobody would be told. */
  readonly remove: ((entries: readonly GenerationEntry[]) => void) | undefined;
  /** Brings back everything that can be. */
  readonly undo: () => void;
  /** Ends the time for that. */
  readonly settle: () => void;
}

const none: readonly GenerationEntry[] = [];

/**
 * Removing with a way back: what is removed is out of sight at once, and its owner is told when the way back is gone,
 * at the latest when the gallery itself goes.
 */
export function useRemoval({ entries, onRemove, root }: RemovalOptions): Removal {
  const [removed, setRemoved] = useState(none);
  const left = useRef("");
  const latest = useRef({ removed, onRemove });
  useEffect(() => {
    latest.current = { removed, onRemove };
  });
  const settle = useCallback(() => {
    const { removed: gone, onRemove: tell } = latest.current;
    latest.current = { removed: none, onRemove: tell };
    for (const entry of gone) tell?.(entry);
    setRemoved(none);
  }, []);
  useEffect(() => settle, [settle]);

  const remove: Removal["remove"] = (gone) => {
    const place = tileAround(focusedBeside(root.current))?.dataset["tile"];
    left.current = place ?? tileId(gone[0]?.key ?? "", 0);
    setRemoved((before) => [...before, ...gone]);
  };
  const undo = () => {
    // The tile must be there again before it can have the focus.
    flushSync(() => setRemoved(none));
    focusTile(tileNamed(root.current, left.current));
  };
  const shown = useMemo(() => {
    const gone = new Set(removed.map(({ key }) => key));
    return gone.size === 0 ? entries : entries.filter(({ key }) => !gone.has(key));
  }, [entries, removed]);
  return { shown, removed, remove: onRemove && remove, undo, settle };
}
