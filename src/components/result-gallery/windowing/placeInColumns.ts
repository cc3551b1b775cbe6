import { tileSpan } from "../tileSpan";
import type { GridMetrics } from "./GridMetrics";
import { columnStart, columnUnits, gapUnits, gridUnit } from "../gridUnit";
import type { Placed } from "./TilePlace";

/** Columns as the stylesheet's dense grid makes them: each tile goes to the end of the shortest one. */
export function placeInColumns(ratios: readonly number[], { width, columns }: GridMetrics): Placed {
  const unit = gridUnit(width, columns);
  const ends = Array.from({ length: columns }, () => 0);
  const places = ratios.map((ratio) => {
    const start = Math.min(...ends);
    const column = ends.indexOf(start);
    ends[column] = start + tileSpan(ratio);
    const wide = columnUnits * unit;
    return {
      x: columnStart(column, width, columns, unit),
      y: start * unit,
      width: wide,
      height: wide / ratio,
    };
  });
  return { places, height: Math.max(0, (Math.max(...ends) - gapUnits) * unit) };
}
