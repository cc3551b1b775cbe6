import type { GenerationEntry } from "../../contract/GenerationEntry";
import { galleryTiles } from "./galleryTiles";

/** What a tile is called among all tiles: the same from the wait to the picture. */
export const tileId = (key: string, place: number): string => `${key}/${place}`;

/** The tiles that can have the focus, in their order; of several that wait for the same, only the one that speaks. */
export const focusableTiles = (entries: readonly GenerationEntry[]): string[] =>
  entries.flatMap((entry) =>
    galleryTiles(entry)
      .filter((tile) => tile.kind !== "pending" || tile.speaks)
      .map(({ place }) => tileId(entry.key, place)),
  );

/** The submission that a tile belongs to. */
export const entryOfTile = (
  entries: readonly GenerationEntry[],
  id: string | undefined,
): GenerationEntry | undefined => {
  const key = id?.slice(0, id.lastIndexOf("/"));
  return entries.find((entry) => entry.key === key);
};
