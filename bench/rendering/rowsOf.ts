import type { GenerationEntry } from "../../src/contract/GenerationEntry";
import { shapeOf } from "./entries";

/** Rows of one height for galleries that lay nothing out themselves: as many pictures as fit at 240 px, then stretched to the width. */
export function rowsOf(entries: readonly GenerationEntry[], width: number) {
  const rows: { entries: GenerationEntry[]; height: number }[] = [];
  let [row, ratios]: [GenerationEntry[], number] = [[], 0];
  for (const entry of entries) {
    const shape = shapeOf(entry);
    row.push(entry);
    ratios += shape.width / shape.height;
    if (ratios * 240 < width) continue;
    rows.push({ entries: row, height: Math.round(width / ratios) });
    [row, ratios] = [[], 0];
  }
  if (row.length > 0) rows.push({ entries: row, height: 240 });
  return rows;
}
