import { useRef, useState } from "react";
import type { ReferenceRejection } from "../components/reference-dropzone/ReferenceRejection";
import type { ReferenceImages } from "../components/reference-dropzone/useReferenceImages";
import type { GenerationEntry } from "../contract/GenerationEntry";
import type { GeneratedImage } from "../contract/generationSchema";
import { useImageHub } from "../hooks/ImageHubContext";

type Parent = NonNullable<GenerationEntry["parent"]>;

const none: readonly ReferenceRejection[] = [];
const longestName = 40;

const nameOf = (prompt: string) =>
  prompt.length > longestName ? `${prompt.slice(0, longestName).trimEnd()}…` : prompt;

/** Results as reference images: it knows where they came from, and notes those that this page may not read. */
export function useResultReferences(images: ReferenceImages) {
  const { fetchImage } = useImageHub();
  const [unreachable, setUnreachable] = useState(none);
  const parents = useRef(new WeakMap<Blob, Parent>());
  const noted: ReferenceImages = {
    ...images,
    rejections: [...images.rejections, ...unreachable],
    dismissRejection: (id) => {
      images.dismissRejection(id);
      setUnreachable((notes) => notes.filter((note) => note.id !== id));
    },
  };
  return {
    /** The reference images, with the results that could not be read among the rejections. */
    images: noted,
    /** The result that the first of these files was, if any was one. */
    parentOf: (files: readonly Blob[]): Parent | undefined =>
      files.map((file) => parents.current.get(file)).find((parent) => parent !== undefined),
    /** Takes a result in as reference image. */
    async addResult(image: GeneratedImage, entry: GenerationEntry) {
      setUnreachable(none);
      try {
        const blob = await fetchImage(image.url);
        const file = new File([blob], `${image.id}.${blob.type.split("/")[1] ?? "png"}`, { type: blob.type });
        parents.current.set(file, { key: entry.key, imageId: image.id });
        await images.add([file]);
      } catch {
        // Whatever the reason, the way out is the same.
        setUnreachable([
          { code: "unreachable", id: `result-${image.id}`, name: nameOf(entry.request.prompt) },
        ]);
      }
    },
  };
}
