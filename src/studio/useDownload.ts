import { useCallback, useState } from "react";
import type { GenerationEntry } from "../contract/GenerationEntry";
import type { GeneratedImage } from "../contract/generationSchema";
import { useImageHub } from "../hooks/ImageHubContext";
import { pictureName } from "./pictureName";
import { saveBlob } from "./saveBlob";

/** A picture that this page could not save. */
export interface Unsaved {
  /** Where it can be seen. */
  readonly url: string;
  /** The name that it would have had. */
  readonly name: string;
}

/** Saves pictures under a good name, wherever they lie; where that is forbidden, opens them and says so. */
export function useDownload() {
  const { readImage } = useImageHub();
  const [unsaved, setUnsaved] = useState<Unsaved>();
  const download = useCallback(
    async (image: GeneratedImage, entry: GenerationEntry) => {
      setUnsaved(undefined);
      try {
        const blob = await readImage(image, entry.id);
        saveBlob(blob, pictureName(image, entry, blob.type));
      } catch {
        // Whatever the reason, the way out is the same.
        window.open(image.url, "_blank", "noopener");
        setUnsaved({ url: image.url, name: pictureName(image, entry, "") });
      }
    },
    [readImage],
  );
  return { download, unsaved, dismiss: () => setUnsaved(undefined) };
}
