import {
  useMemo,
  useRef,
  type HTMLAttributes,
  type InputHTMLAttributes,
  type RefCallback,
  type RefObject,
} from "react";
import { referenceImageBytes } from "../../contract/referenceImageRules";
import type { ReferenceChange } from "./ReferenceChange";
import type { ReferenceImage } from "./ReferenceImage";
import type { ReferenceRejection } from "./ReferenceRejection";
import { useDropTarget } from "./useDropTarget";
import { usePreviewUrls } from "./usePreviewUrls";
import { useReferenceEdits } from "./useReferenceEdits";
import { useReading } from "./useReading";
import { useReferenceList } from "./useReferenceList";

/** Options of {@link useReferenceImages}. */
export interface UseReferenceImagesOptions {
  /** The images, where you keep them; give back what `onValueChange` hands over. */
  value?: readonly ReferenceImage[] | undefined;
  /** The images to begin with, where the hook keeps them. Default: none. */
  defaultValue?: readonly ReferenceImage[] | undefined;
  /** Told the next images after every change, also when one has been read. */
  onValueChange?: ((references: readonly ReferenceImage[]) => void) | undefined;
  /** How many images may be added; a smaller limit later never takes images away. */
  limit: number;
  /** The largest file, in bytes. Default: 50 MB, the API's own limit. */
  maxBytes?: number | undefined;
  /** True takes no drop, paste or choice; `add` still works. Default: false. */
  disabled?: boolean | undefined;
}

/** What {@link useReferenceImages} gives. */
export interface ReferenceImages {
  /** The images in the order they will be sent in. */
  references: readonly ReferenceImage[];
  /** How many images may be added. */
  limit: number;
  /** The largest file, in bytes. */
  maxBytes: number;
  /** How many more can be added now. */
  placesLeft: number;
  /** True while drops, pastes and choices are not taken. */
  disabled: boolean;
  /** Takes files in; each one becomes an image or a rejection. Resolves when it is known which. */
  add: (files: Iterable<File | Blob>) => Promise<void>;
  /** Takes one image out. */
  remove: (id: string) => void;
  /** Takes several images out. */
  removeMany: (ids: readonly string[]) => void;
  /** Moves one image to another place, counted from 0. */
  move: (id: string, toIndex: number) => void;
  /** Reads an image again that could not be decoded. */
  retry: (id: string) => void;
  /** Takes every image out. */
  clear: () => void;
  /** Puts these files, which were references before, in the place of all images; more than the limit stay too. */
  replace: (files: readonly (File | Blob)[]) => void;
  /** Files that were not taken, and why. */
  rejections: readonly ReferenceRejection[];
  /** Takes one rejection off the list. */
  dismissRejection: (id: string) => void;
  /** The latest change, for saying it aloud. */
  change: ReferenceChange | null;
  /** True while files are dragged over the root. */
  isDragging: boolean;
  /** For the element that takes drops and pastes: handlers and a ref. */
  rootProps: HTMLAttributes<HTMLElement> & { ref: RefCallback<HTMLElement> };
  /** For a file input inside the root; it stays hidden, `open` opens it. */
  inputProps: InputHTMLAttributes<HTMLInputElement> & { ref: RefObject<HTMLInputElement | null> };
  /** Opens the file dialog; call it in a click. */
  open: () => void;
  /** For the button that opens the file dialog: it takes the focus when the last image goes. */
  buttonRef: RefObject<HTMLButtonElement | null>;
}

/** Reference images: by drop, paste or choice, checked, previewed and ordered. */
export function useReferenceImages(options: UseReferenceImagesOptions): ReferenceImages {
  const { limit, maxBytes = referenceImageBytes, disabled = false } = options;
  const { references: bare, update, current } = useReferenceList(options);
  const buttonRef = useRef<HTMLButtonElement>(null);
  useReading(bare, current, update);
  const urls = usePreviewUrls(bare);
  const edits = useReferenceEdits({ limit, maxBytes, current, update });
  const target = useDropTarget({ onFiles: (files) => void edits.add(files), disabled });
  const references = useMemo(
    () => bare.map((reference) => ({ ...reference, previewUrl: urls.get(reference.id) })),
    [bare, urls],
  );
  return {
    references,
    limit,
    maxBytes,
    placesLeft: Math.max(0, limit - references.length),
    disabled,
    buttonRef,
    ...edits,
    ...target,
  };
}
