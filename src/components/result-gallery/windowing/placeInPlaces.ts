import type { GridMetrics } from "./GridMetrics";
import { columnStart, columnUnits, gapUnits, gridUnit } from "../gridUnit";
import type { Placed } from "./TilePlace";

/** Places of one size as the stylesheet's grid makes them: each tile as large as its place allows, in the middle of it. */
export function placeInPlaces(ratios: readonly number[], { width, columns }: GridMetrics): Placed {
  const unit = gridUnit(width, columns);
  const size = columnUnits * unit;
  const step = size + gapUnits * unit;
  const places = ratios.map((ratio, index) => {
    const wide = Math.min(1, ratio) * size;
    const high = wide / ratio;
    const start = columnStart(index % columns, width, columns, unit);
    const y = Math.floor(index / columns) * step;
    return { x: start + (size - wide) / 2, y: y + (size - high) / 2, width: wide, height: high };
  });
  const rows = Math.ceil(ratios.length / columns);
  return { places, height: Math.max(0, rows * step - gapUnits * unit) };
}
