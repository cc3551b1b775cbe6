import type { ReferenceImage } from "./ReferenceImage";

/** A panorama must not push the others off the row, and a tall picture still needs room for its buttons. */
const narrowest = 1;
const widest = 2.4;

/** Width through height of a thumbnail: the picture's own ratio within bounds; square until it is known. */
export function thumbRatio({ width, height }: Pick<ReferenceImage, "width" | "height">): number {
  if (width === undefined || height === undefined) return 1;
  return Math.min(widest, Math.max(narrowest, width / height));
}
