import { useCallback, useInsertionEffect, useRef, useState } from "react";
import type { ReferenceImage } from "./ReferenceImage";

/** Makes the next list from the current one. */
export type ReferenceUpdate = (current: readonly ReferenceImage[]) => readonly ReferenceImage[];

/** What {@link useReferenceList} is made of. */
export interface ReferenceListOptions {
  /** The list, where the owner keeps it. */
  value?: readonly ReferenceImage[] | undefined;
  /** The list to begin with, where nobody else keeps it. */
  defaultValue?: readonly ReferenceImage[] | undefined;
  /** Told the next list. */
  onValueChange?: ((next: readonly ReferenceImage[]) => void) | undefined;
}

/**
 * The list, kept here or by the owner. Updates start from the newest list even when several arrive between two
 * renders, because files are read in parallel and finish whenever they like.
 */
export function useReferenceList({ value, defaultValue = [], onValueChange }: ReferenceListOptions) {
  const [own, setOwn] = useState(defaultValue);
  const references = value ?? own;
  const newest = useRef(references);
  const listener = useRef(onValueChange);
  // An insertion effect, because it runs before every other effect may call back, and is silent on the server.
  useInsertionEffect(() => {
    newest.current = references;
    listener.current = onValueChange;
    return () => {
      listener.current = undefined;
    };
  }, [references, onValueChange]);

  const update = useCallback((change: ReferenceUpdate) => {
    const next = change(newest.current);
    if (next === newest.current) return;
    newest.current = next;
    setOwn(next);
    listener.current?.(next);
  }, []);
  const current = useCallback(() => newest.current, []);

  return { references, update, current };
}
