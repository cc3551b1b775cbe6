/** A column is so many units wide, and a gap so many; the same numbers stand in gallery-layout.css. */
export const columnUnits = 80;
/** The gap between columns, in units. */
export const gapUnits = 4;

/** The unit of columns, in pixels: rounded to the 64th of a pixel that browsers lay out in, as in the stylesheet. */
export const gridUnit = (width: number, columns: number): number =>
  Math.floor((width / (columns * (columnUnits + gapUnits) - gapUnits) + 0.001) * 64) / 64;

/** Where a column begins: what rounding leaves is shared out between them. */
export const columnStart = (index: number, width: number, columns: number, unit: number): number =>
  columns < 2 ? 0 : (index * (width - columnUnits * unit)) / (columns - 1);
