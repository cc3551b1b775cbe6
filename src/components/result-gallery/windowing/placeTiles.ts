import type { GridMetrics } from "./GridMetrics";
import { placeInColumns } from "./placeInColumns";
import { placeInPlaces } from "./placeInPlaces";
import { placeInRows } from "./placeInRows";
import type { Placed } from "./TilePlace";

const ways = { rows: placeInRows, columns: placeInColumns, places: placeInPlaces };

/** Puts tiles of these ratios where the stylesheet would put them. */
export const placeTiles = (ratios: readonly number[], metrics: GridMetrics): Placed =>
  ways[metrics.kind](ratios, metrics);
