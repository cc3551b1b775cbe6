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

/** The key of the submission that a tile belongs to. */
export const keyOfTile = (id: string): string => id.slice(0, id.lastIndexOf("/"));

/** The place of a tile among those of its submission. */
export const placeOfTile = (id: string): number => Number(id.slice(id.lastIndexOf("/") + 1));

/** The names of the tiles that have pictures, in their order. */
export const pictureTiles = (entries: readonly GenerationEntry[]): string[] =>
  entries.flatMap(({ key, images }) => images.map((_, place) => tileId(key, place)));

/** The submission that a tile belongs to. */
export const entryOfTile = (
  entries: readonly GenerationEntry[],
  id: string | undefined,
): GenerationEntry | undefined => {
  const key = id === undefined ? undefined : keyOfTile(id);
  return entries.find((entry) => entry.key === key);
};
