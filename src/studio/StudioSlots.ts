import type { ReactNode } from "react";
import type { ModelPickerProps } from "../components/model-picker/ModelPicker";
import type { PromptFormProps } from "../components/prompt-form/PromptForm";
import type { ReferenceImages } from "../components/reference-dropzone/useReferenceImages";
import type { ViewerProps } from "../components/viewer/Viewer";
import type { Slot } from "../primitives/Piece";
import type { CreditsBadgeProps } from "./CreditsBadge";
import type { ResultGalleryProps } from "./ResultGallery";

/** What the `references` of {@link ComposerSlots} get. */
export interface ReferencesSlotProps {
  /** The reference images, and what can be done with them. */
  images: ReferenceImages;
  /** How much of them has been sent, 0 to 1; undefined while nothing is sent. */
  uploadProgress: number | undefined;
}

/** Pieces of the prompt form that can be replaced, each by a function of the props that it would get. */
export interface ComposerSlots {
  /** The form itself; gets its pieces too, as `references`, `notes`, `controls` and `summary`. */
  form?: ((props: PromptFormProps) => ReactNode) | undefined;
  /** The small pictures of the references and the buttons that add some. */
  references?: ((props: ReferencesSlotProps) => ReactNode) | undefined;
  /** Model, ratio, resolution, quality and count, beside the form and in the sheet of narrow studios; null leaves it out. */
  modelPicker?: Slot<ModelPickerProps> | undefined;
}

/** Pieces of the studio that can be replaced, each by a function of the props that it would get; null leaves one out. */
export interface StudioSlots extends ComposerSlots {
  /** The heading above the gallery, an `h2`; its id names the gallery. */
  title?: Slot<{ id: string }> | undefined;
  /** The balance. */
  credits?: Slot<CreditsBadgeProps> | undefined;
  /** The images. */
  gallery?: Slot<ResultGalleryProps> | undefined;
  /** What shows one picture in full; without it tiles are plain links to their image. */
  viewer?: Slot<ViewerProps> | undefined;
}
