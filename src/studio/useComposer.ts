import { useMemo, useState } from "react";
import type { ReferenceImage } from "../components/reference-dropzone/ReferenceImage";
import type { PrepareOptions } from "../components/reference-dropzone/prepare/PreparedImage";
import { asReference, isUnderWay, readyFiles } from "../components/reference-dropzone/ReferenceImage";
import type { GalleryStarter } from "../components/result-gallery/GalleryStarter";
import type { GenerationEntry } from "../contract/GenerationEntry";
import type { GeneratedImage } from "../contract/generationSchema";
import type { Remedy } from "../contract/Obstacle";
import type { UploadProgress } from "../client/ImageHubClient";
import { noImages } from "../hooks/promptDraft";
import { useFormState } from "../hooks/useFormState";
import type { UsePromptFormOptions } from "../hooks/UsePromptFormOptions";
import { usePromptHistory } from "./usePromptHistory";
import { usePromptReveal } from "./usePromptReveal";
import { useReferenceImages } from "./useReferenceImages";
import { useResultReferences } from "./useResultReferences";

/** Options of {@link useComposer}. */
export interface UseComposerOptions extends Omit<
  UsePromptFormOptions,
  "referenceImages" | "unreadReferences" | "onUploadProgress" | "draft"
> {
  /**
   * The name that prompt, references and settings are kept under, beside the user's history, so that a reload finds them
   * again. Several forms on one page need names of their own. False keeps nothing. Default: `studio`.
   */
  draft?: string | false | undefined;
  /** What is done with reference images before they are sent. Default: nothing. */
  prepareReferences?: PrepareOptions | undefined;
}

const none: readonly ReferenceImage[] = [];
/** While models load nobody knows the limit; the obstacle tells later if it was too many. */
const limitWhileUnknown = 16;

const hasFile = ({ status }: ReferenceImage) => status !== "fetching";
const isBroken = ({ status }: ReferenceImage) => status === "error";

const idsOf = (references: readonly ReferenceImage[], matches: (reference: ReferenceImage) => boolean) =>
  references.filter(matches).map(({ id }) => id);

type Removal = Extract<Remedy, { code: "removeReferences" }>;

/** All in that state by now, or the last ones. */
const idsToRemove = (references: readonly ReferenceImage[], { which, count }: Removal) =>
  which === undefined
    ? idsOf(references, () => true).slice(-count)
    : idsOf(references, which === "broken" ? isBroken : isUnderWay);

/** A prompt form together with its reference images, and the origin of those that are results. */
export function useComposer({ prepareReferences, ...options }: UseComposerOptions) {
  const [references, setReferences] = useState(none);
  const [uploadProgress, setUploadProgress] = useState<UploadProgress>();
  const referenceImages = useMemo(() => readyFiles(references), [references]);
  const unreadReferences = useMemo(
    () => ({ reading: idsOf(references, isUnderWay).length, broken: idsOf(references, isBroken).length }),
    [references],
  );
  const sent = { referenceImages, unreadReferences, onUploadProgress: setUploadProgress };
  const form = useFormState({ ...options, ...sent, draft: options.draft ?? "studio" });
  // What the form began with, or what its draft brings along as soon as storage has answered.
  const [adopted, setAdopted] = useState(noImages);
  if (adopted !== form.givenImages) {
    setAdopted(form.givenImages);
    setReferences(form.givenImages.map((file) => asReference({ file })));
  }
  const keep = (next: readonly ReferenceImage[]) => {
    setReferences(next);
    form.setReferenceImages(next.filter(hasFile).map(({ file }) => file));
  };
  const images = useReferenceImages({
    ...prepareReferences,
    value: references,
    onValueChange: keep,
    limit: form.model?.referenceImageLimit ?? limitWhileUnknown,
  });
  const { parentOf, addResult } = useResultReferences(images);
  const { promptRef, reveal, goToPrompt } = usePromptReveal();
  const history = usePromptHistory();

  return {
    form,
    images,
    promptRef,
    history,
    uploadProgress: uploadProgress && uploadProgress.loaded / uploadProgress.total,
    submit() {
      setUploadProgress(undefined);
      void form.submit({ parent: parentOf(references) });
    },
    applyRemedy(remedy: Remedy) {
      if (remedy.code === "removeReferences") images.removeMany(idsToRemove(references, remedy));
      else form.applyRemedy(remedy);
    },
    /** Takes the references out; gives the way back. */
    clearReferences() {
      const before = references
        .filter(hasFile)
        .map((reference) =>
          isUnderWay(reference) ? { ...reference, status: "reading" as const } : reference,
        );
      images.clear();
      return () => keep(before);
    },
    /** Takes a result in as reference image; where it can't be read, that is noted beside the references. */
    takeReference(image: GeneratedImage, entry: GenerationEntry) {
      addResult(image, entry);
      reveal();
    },
    /** Fills the form with the recipe of a result, with the result itself as its only reference image. */
    vary(image: GeneratedImage, entry: GenerationEntry) {
      form.setRequest(entry.request);
      images.replace([]);
      addResult(image, entry);
      goToPrompt();
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
