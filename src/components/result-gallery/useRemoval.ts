import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from "react";
import { flushSync } from "react-dom";
import type { GenerationEntry } from "../../contract/GenerationEntry";
import type { GalleryActions } from "./GalleryActions";
import { useTileFocus } from "./useTileFocus";

/** What {@link useRemoval} is made of. */
export interface RemovalOptions {
  /** Every submission. */
  entries: readonly GenerationEntry[];
  /** Told what is removed for good. */
  onRemove: GalleryActions["onRemove"];
  /** The gallery. */
  root: RefObject<HTMLElement | null>;
}

const none: readonly GenerationEntry[] = [];

/**
 * Removing with a way back: what is removed is out of sight at once, and its owner is told when the way back is gone,
 * at the latest when the gallery itself goes.
 */
export function useRemoval({ entries, onRemove, root }: RemovalOptions) {
  const [removed, setRemoved] = useState(none);
  const focus = useTileFocus(root);
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

  const remove = (entry: GenerationEntry) => {
    focus.remember();
    setRemoved((before) => [...before, entry]);
  };
  const undo = () => {
    // The tile must be there again before it can have the focus.
    flushSync(() => setRemoved(none));
    focus.giveBack();
  };
  const shown = useMemo(() => {
    const gone = new Set(removed.map(({ key }) => key));
    return gone.size === 0 ? entries : entries.filter(({ key }) => !gone.has(key));
  }, [entries, removed]);
  return { shown, removed, remove: onRemove && remove, undo, settle };
}
