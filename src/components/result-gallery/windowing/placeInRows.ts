import type { GridMetrics } from "./GridMetrics";
import type { Placed, TilePlace } from "./TilePlace";

/** Less than this share of a row is no reason to leave it open. */
const openShare = 0.2;

/**
 * Rows as the stylesheet's flexible lines make them: tiles come into a row at its wanted height until the next one does not fit,
 * then all grow to the row's width. The last row keeps its height where a fifth of it stays free.
 */
export function placeInRows(ratios: readonly number[], { width, gap, row }: GridMetrics): Placed {
  const places: TilePlace[] = [];
  let y = 0;
  let first = 0;
  while (first < ratios.length) {
    let [sum, taken, last] = [0, 0, first];
    for (; last < ratios.length; last += 1) {
      const ratio = ratios[last] ?? 1;
      const next = taken + ratio * row + (last > first ? gap : 0);
      if (last > first && next > width) break;
      sum += ratio;
      taken = next;
    }
    const isOpen = last === ratios.length && taken + gap + openShare * width <= width;
    const height = isOpen ? row : (width - (last - first - 1) * gap) / sum;
    let x = 0;
    for (const ratio of ratios.slice(first, last)) {
      places.push({ x, y, width: ratio * height, height });
      x += ratio * height + gap;
    }
    y += height + gap;
    first = last;
  }
  return { places, height: Math.max(0, y - gap) };
}
