import { useCallback, useState } from "react";
import type { PictureSize } from "./useFullPicture";
import { pictureId, type ViewerPicture } from "./viewerPictures";

const none: ReadonlyMap<string, PictureSize> = new Map();

/** The sizes of the pictures that were seen, by name. */
export function usePictureSizes() {
  const [sizes, setSizes] = useState(none);
  const note = useCallback((picture: ViewerPicture, size: PictureSize) => {
    const id = pictureId(picture);
    setSizes((known) => (known.get(id)?.width === size.width ? known : new Map(known).set(id, size)));
  }, []);
  return { sizes, note };
}
