import { ratioValue } from "../../contract/sizes";

/** Every glyph has this area in square pixels, so that 1:1 and 21:9 weigh the same. */
const area = 300;
/** What fits above the label of an option. */
const longestEdge = 26;

/** Width and height of a ratio's drawing in pixels; a square for `auto`. */
export function glyphSize(ratio: string): { width: number; height: number } {
  const value = ratioValue(ratio) ?? 1;
  const width = Math.sqrt(area * value);
  const height = Math.sqrt(area / value);
  const scale = Math.min(1, longestEdge / Math.max(width, height));
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
