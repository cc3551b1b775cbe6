// The same two numbers stand in result-gallery.css: a column is 80 units wide, a gap 4.
const column = 80;
const gap = 4;
/** What the rounding of a ratio may add is no row. */
const tolerance = 0.01;

/** How many grid rows a tile takes in columns, its gap included: at least its height, which follows from the ratio. */
export const tileSpan = (ratio: number): number => Math.ceil(column / ratio - tolerance) + gap;
