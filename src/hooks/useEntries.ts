import { useSyncExternalStore } from "react";
import type { GenerationEntry } from "../contract/GenerationEntry";
import { useImageHub } from "./ImageHubContext";

const none: readonly GenerationEntry[] = [];
const noneYet = () => none;

/** The journal's entries, newest first; empty on the server. */
export function useEntries(): readonly GenerationEntry[] {
  const { journal } = useImageHub();
  return useSyncExternalStore(journal.subscribe, journal.list, noneYet);
}

/** One entry by its key or id; renders only when that entry changes. */
export function useEntry(keyOrId: string | undefined): GenerationEntry | undefined {
  const { journal } = useImageHub();
  const find = () => (keyOrId === undefined ? undefined : journal.find(keyOrId));
  return useSyncExternalStore(journal.subscribe, find, () => undefined);
}
