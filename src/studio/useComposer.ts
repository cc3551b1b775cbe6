import { useMemo, useRef, useState } from "react";
import type { ReferenceImage } from "../components/reference-dropzone/ReferenceImage";
import { readyFiles } from "../components/reference-dropzone/ReferenceImage";
import { useReferenceImages } from "../components/reference-dropzone/useReferenceImages";
import type { GenerationEntry } from "../contract/GenerationEntry";
import type { GeneratedImage } from "../contract/generationSchema";
import type { Remedy } from "../contract/obstaclesOf";
import type { UploadProgress } from "../client/ImageHubClient";
import { useImageHub } from "../hooks/ImageHubContext";
import { usePromptForm, type UsePromptFormOptions } from "../hooks/usePromptForm";

/** Options of {@link useComposer}. */
export type UseComposerOptions = Omit<UsePromptFormOptions, "referenceImages" | "onUploadProgress">;

const none: readonly ReferenceImage[] = [];
/** While models load nobody knows the limit; the obstacle tells later if it was too many. */
const limitWhileUnknown = 16;

/** A prompt form together with its reference images, and the origin of those that are results. */
export function useComposer(options: UseComposerOptions) {
  const { fetchImage } = useImageHub();
  const [references, setReferences] = useState(none);
  const [uploadProgress, setUploadProgress] = useState<UploadProgress>();
  const parents = useRef(new WeakMap<Blob, GenerationEntry["parent"] & object>());
  const referenceImages = useMemo(() => readyFiles(references), [references]);
  const form = usePromptForm({ ...options, referenceImages, onUploadProgress: setUploadProgress });
  const images = useReferenceImages({
    value: references,
    onValueChange: setReferences,
    limit: form.model?.referenceImageLimit ?? limitWhileUnknown,
  });

  return {
    form,
    images,
    uploadProgress: uploadProgress && uploadProgress.loaded / uploadProgress.total,
    submit() {
      setUploadProgress(undefined);
      const parent = referenceImages
        .map((file) => parents.current.get(file))
        .find((known) => known !== undefined);
      void form.submit({ parent });
    },
    applyRemedy(remedy: Remedy) {
      if (remedy.code === "removeReferences") setReferences((list) => list.slice(0, -remedy.count));
      else form.applyRemedy(remedy);
    },
    /** Takes a result in as reference image. */
    async addResult(image: GeneratedImage, entry: GenerationEntry) {
      const blob = await fetchImage(image.url);
      const file = new File([blob], `${image.id}.${blob.type.split("/")[1] ?? "png"}`, { type: blob.type });
      parents.current.set(file, { key: entry.key, imageId: image.id });
      await images.add([file]);
    },
    /** Fills the form with the recipe of an entry, its reference images too. */
    reuse(entry: GenerationEntry) {
      form.setRequest(entry.request);
      images.clear();
      void images.add(entry.request.referenceImages ?? []);
    },
  };
}
