import type { GenerationEntry } from "../../contract/GenerationEntry";
import { galleryTiles } from "./galleryTiles";

/** Says whether these submissions have more tiles than so many. */
export function isMoreThan(limit: number, entries: readonly GenerationEntry[]): boolean {
  let count = 0;
  return entries.some((entry) => (count += galleryTiles(entry).length) > limit);
}
