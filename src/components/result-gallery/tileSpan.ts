import { columnUnits, gapUnits } from "./gridUnit";

/** What the rounding of a ratio may add is no row. */
const tolerance = 0.01;

/** How many grid rows a tile takes in columns, its gap included: at least its height, which follows from the ratio. */
export const tileSpan = (ratio: number): number => Math.ceil(columnUnits / ratio - tolerance) + gapUnits;
