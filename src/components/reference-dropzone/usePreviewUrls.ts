import { useEffect, useRef, useState } from "react";
import type { ReferenceImage } from "./ReferenceImage";

interface Preview {
  readonly file: Blob;
  readonly url: string;
}

const none: ReadonlyMap<string, string> = new Map();

const wanted = (references: readonly ReferenceImage[]) =>
  new Map(
    references
      .filter(({ status }) => status === "processing" || status === "ready")
      // What stands for a small file is the file itself, also when another one is sent in its place.
      .map(({ id, file, original = file, preview = original }) => [id, preview]),
  );

/**
 * One object URL per decoded image, made once and revoked when the image or the component goes. Made in an effect, so
 * that React's double mount in development leaves none behind.
 */
export function usePreviewUrls(references: readonly ReferenceImage[]): ReadonlyMap<string, string> {
  const [urls, setUrls] = useState(none);
  const live = useRef(new Map<string, Preview>());

  useEffect(() => {
    const files = wanted(references);
    const previews = live.current;
    let changed = false;
    for (const [id, { file, url }] of previews) {
      if (files.get(id) === file) continue;
      URL.revokeObjectURL(url);
      previews.delete(id);
      changed = true;
    }
    for (const [id, file] of files) {
      if (previews.has(id)) continue;
      previews.set(id, { file, url: URL.createObjectURL(file) });
      changed = true;
    }
    if (changed) setUrls(new Map([...previews].map(([id, { url }]) => [id, url])));
  }, [references]);

  useEffect(() => {
    const previews = live.current;
    return () => {
      for (const { url } of previews.values()) URL.revokeObjectURL(url);
      previews.clear();
    };
  }, []);

  return urls;
}
