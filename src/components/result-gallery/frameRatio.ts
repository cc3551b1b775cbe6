import type { GenerationEntry } from "../../contract/GenerationEntry";
import type { GalleryTile } from "./galleryTiles";
import { tileRatio, wordsRatio } from "./tileRatio";

/** As exact as the stylesheet gets it. */
export const roundRatio = (ratio: number): number => Number(ratio.toFixed(4));

/** The ratio of a tile's place before its picture says otherwise. */
export function frameRatio({ request }: GenerationEntry, { kind }: GalleryTile): number {
  const ratio = tileRatio(request);
  return roundRatio(kind === "ended" ? wordsRatio(ratio) : ratio);
}
