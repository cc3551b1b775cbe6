import type { TileBox } from "./stepInGrid";
import { tileElements } from "./tileElements";

/** Every tile that can have the focus, in reading order, drawn or not, and where it is. */
export interface TilesInPlace {
  readonly ids: readonly string[];
  readonly boxes: readonly TileBox[];
}

/** The tiles below an element, where they are drawn. */
export function drawnTiles(root: HTMLElement | null): TilesInPlace {
  const tiles = tileElements(root);
  return {
    ids: tiles.map(({ dataset }) => dataset["tile"] ?? ""),
    boxes: tiles.map((tile) => tile.getBoundingClientRect()),
  };
}
