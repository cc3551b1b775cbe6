import { useMemo, useState } from "react";
import type { GenerationEntry } from "../../contract/GenerationEntry";
import { pictureIndex, viewerPictures, type PictureKey } from "./viewerPictures";

/**
 * The pictures that can be looked through, and the place of the one that is shown; -1 while none is. Where the one that
 * was shown has gone, its neighbour is in its place; where it comes back, so does it.
 */
export function useShownPicture(entries: readonly GenerationEntry[], value: PictureKey | null) {
  const pictures = useMemo(() => (value === null ? [] : viewerPictures(entries)), [entries, value]);
  const [last, setLast] = useState(-1);
  const found = pictureIndex(pictures, value);
  // Only what was already open has a neighbour: else a picture that arrives later would open by itself.
  const index = found >= 0 || last < 0 ? found : Math.min(last, pictures.length - 1);
  if (index !== last) setLast(index);
  return { pictures, index };
}
