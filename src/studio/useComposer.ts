import { useMemo, useState } from "react";
import type { ReferenceImage } from "../components/reference-dropzone/ReferenceImage";
import { readyFiles } from "../components/reference-dropzone/ReferenceImage";
import { useReferenceImages } from "../components/reference-dropzone/useReferenceImages";
import type { GalleryStarter } from "../components/result-gallery/GalleryEmpty";
import type { GenerationEntry } from "../contract/GenerationEntry";
import type { GeneratedImage } from "../contract/generationSchema";
import type { Remedy } from "../contract/Obstacle";
import type { UploadProgress } from "../client/ImageHubClient";
import { usePromptForm, type UsePromptFormOptions } from "../hooks/usePromptForm";
import { usePromptReveal } from "./usePromptReveal";
import { useResultReferences } from "./useResultReferences";

/** Options of {@link useComposer}. */
export type UseComposerOptions = Omit<
  UsePromptFormOptions,
  "referenceImages" | "unreadReferences" | "onUploadProgress"
>;

const none: readonly ReferenceImage[] = [];
/** While models load nobody knows the limit; the obstacle tells later if it was too many. */
const limitWhileUnknown = 16;

const idsOf = (references: readonly ReferenceImage[], status?: ReferenceImage["status"]) =>
  references.filter((reference) => status === undefined || reference.status === status).map(({ id }) => id);

type Removal = Extract<Remedy, { code: "removeReferences" }>;

/** All in that state by now, or the last ones. */
const idsToRemove = (references: readonly ReferenceImage[], { which, count }: Removal) =>
  which === undefined
    ? idsOf(references).slice(-count)
    : idsOf(references, which === "broken" ? "error" : "reading");

/** A prompt form together with its reference images, and the origin of those that are results. */
export function useComposer(options: UseComposerOptions) {
  const [references, setReferences] = useState(none);
  const [uploadProgress, setUploadProgress] = useState<UploadProgress>();
  const referenceImages = useMemo(() => readyFiles(references), [references]);
  const unreadReferences = useMemo(
    () => ({ reading: idsOf(references, "reading").length, broken: idsOf(references, "error").length }),
    [references],
  );
  const sent = { referenceImages, unreadReferences, onUploadProgress: setUploadProgress };
  const form = usePromptForm({ ...options, ...sent });
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
      if (remedy.code === "removeReferences") images.removeMany(idsToRemove(references, remedy));
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
      images.replace(entry.request.referenceImages ?? []);
      goToPrompt();
    },
  };
}
