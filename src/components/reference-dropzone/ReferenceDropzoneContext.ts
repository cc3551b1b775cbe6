import { createContext } from "react";
import { usePartContext } from "../../primitives/usePartContext";
import type { ReferenceImage } from "./ReferenceImage";
import type { ReferenceImages } from "./useReferenceImages";

/** Carries what `useReferenceImages` gave. */
export const ReferenceDropzoneContext = /* @__PURE__ */ createContext<ReferenceImages | null>(null);

/** What the dropzone around this part knows. */
export const useDropzoneImages = (): ReferenceImages =>
  usePartContext(ReferenceDropzoneContext, "ReferenceDropzone.Root");

/** One image among the others. */
export interface PlacedReference {
  /** The image. */
  readonly reference: ReferenceImage;
  /** Its place, counted from 0. */
  readonly index: number;
  /** How many there are. */
  readonly total: number;
  /** How much of it has been sent, 0 to 1; undefined while nothing is being sent. */
  readonly sent: number | undefined;
}

/** Carries the image that the parts of an item are about. */
export const ReferenceItemContext = /* @__PURE__ */ createContext<PlacedReference | null>(null);

/** The image that this part is about. */
export const useReferenceItem = (): PlacedReference =>
  usePartContext(ReferenceItemContext, "ReferenceDropzone.Item");
