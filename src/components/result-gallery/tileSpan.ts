// The same two numbers stand in result-gallery.css: a column is 80 units wide, a gap 4.
const column = 80;
const gap = 4;

/** How many grid rows a tile takes in columns, its gap included: heights follow from the ratio, nothing is measured. */
export const tileSpan = (ratio: number): number => Math.round(column / ratio) + gap;
