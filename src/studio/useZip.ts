import { useCallback, useEffect, useRef, useState } from "react";
import type { ViewerPicture } from "../components/viewer/viewerPictures";
import { useImageHub } from "../hooks/ImageHubContext";
import { saveBlob } from "./saveBlob";

/** How far packing pictures is, or what came of it where that must be said. */
export type ZipState =
  | { readonly status: "packing"; readonly done: number; readonly total: number }
  | { readonly status: "saved" | "nothing"; readonly failed: number }
  | { readonly status: "broken" };

const dated = () => `images-${new Date().toISOString().slice(0, 10)}.zip`;

/** Saves pictures together in one archive; what packs them is loaded with the first one. */
export function useZip() {
  const { readImage } = useImageHub();
  const [state, setState] = useState<ZipState>();
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const zip = useCallback(
    async (pictures: readonly ViewerPicture[]) => {
      running.current?.abort();
      const controller = new AbortController();
      const { signal } = controller;
      running.current = controller;
      const total = pictures.length;
      const tell = (next: ZipState | undefined) => {
        if (!signal.aborted) setState(next);
      };
      tell({ status: "packing", done: 0, total });
      try {
        const { zipPictures } = await import("./zipPictures");
        const onProgress = (done: number) => tell({ status: "packing", done, total });
        const { blob, failed } = await zipPictures({ pictures, readImage, signal, onProgress });
        if (blob) saveBlob(blob, dated());
        tell(failed === 0 ? undefined : { status: blob ? "saved" : "nothing", failed });
      } catch {
        // Stopped by somebody, which needs no words, or the packer could not be loaded.
        tell({ status: "broken" });
      }
    },
    [readImage],
  );
  const dismiss = () => {
    running.current?.abort();
    setState(undefined);
  };
  return { zip, state, dismiss };
}
