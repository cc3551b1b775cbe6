import { useMemo, useState } from "react";
import type { ReferenceImage } from "../components/reference-dropzone/ReferenceImage";
import { readyFiles } from "../components/reference-dropzone/ReferenceImage";
import { useReferenceImages } from "../components/reference-dropzone/useReferenceImages";
import type { GalleryStarter } from "../components/result-gallery/GalleryEmpty";
import type { GenerationEntry } from "../contract/GenerationEntry";
import type { GeneratedImage } from "../contract/generationSchema";
import type { Remedy } from "../contract/obstaclesOf";
import type { UploadProgress } from "../client/ImageHubClient";
import { usePromptForm, type UsePromptFormOptions } from "../hooks/usePromptForm";
import { usePromptReveal } from "./usePromptReveal";
import { useResultReferences } from "./useResultReferences";

/** Options of {@link useComposer}. */
export type UseComposerOptions = Omit<UsePromptFormOptions, "referenceImages" | "onUploadProgress">;

const none: readonly ReferenceImage[] = [];
/** While models load nobody knows the limit; the obstacle tells later if it was too many. */
const limitWhileUnknown = 16;

/** A prompt form together with its reference images, and the origin of those that are results. */
export function useComposer(options: UseComposerOptions) {
  const [references, setReferences] = useState(none);
  const [uploadProgress, setUploadProgress] = useState<UploadProgress>();
  const referenceImages = useMemo(() => readyFiles(references), [references]);
  const form = usePromptForm({ ...options, referenceImages, onUploadProgress: setUploadProgress });
  const own = useReferenceImages({
    value: references,
    onValueChange: setReferences,
    limit: form.model?.referenceImageLimit ?? limitWhileUnknown,
  });
  const { images, parentOf, addResult } = useResultReferences(own);
  const { promptRef, reveal, goToPrompt } = usePromptReveal();

  return {
    form,
    images,
    promptRef,
    uploadProgress: uploadProgress && uploadProgress.loaded / uploadProgress.total,
    submit() {
      setUploadProgress(undefined);
      void form.submit({ parent: parentOf(referenceImages) });
    },
    applyRemedy(remedy: Remedy) {
      if (remedy.code === "removeReferences") setReferences((list) => list.slice(0, -remedy.count));
      else form.applyRemedy(remedy);
    },
    /** Takes a result in as reference image; where it can't be read, that is noted beside the references. */
    takeReference(image: GeneratedImage, entry: GenerationEntry) {
      void addResult(image, entry).then(reveal);
    },
    /** Writes a prompt into the form. */
    start({ prompt }: GalleryStarter) {
      form.setPrompt(prompt);
      goToPrompt();
    },
    /** Fills the form with the recipe of an entry, its reference images too. */
    reuse(entry: GenerationEntry) {
      form.setRequest(entry.request);
      images.clear();
      void images.add(entry.request.referenceImages ?? []);
      goToPrompt();
    },
  };
}
