import { useMemo, useRef, type HTMLAttributes, type InputHTMLAttributes, type RefObject } from "react";
import { referenceImageBytes } from "../../contract/referenceImageRules";
import type { FetchReference } from "./FetchReference";
import type { PrepareOptions } from "./prepare/PreparedImage";
import type { ReferenceChange } from "./ReferenceChange";
import type { ReferenceImage } from "./ReferenceImage";
import type { ReferenceRejection } from "./ReferenceRejection";
import type { Camera } from "./useCamera";
import { useDropTarget } from "./useDropTarget";
import { usePreviewUrls } from "./usePreviewUrls";
import { useReferenceEdits } from "./useReferenceEdits";
import { useReading } from "./useReading";
import { useReferenceList } from "./useReferenceList";

/** Options of {@link useReferenceImages}. */
export interface UseReferenceImagesOptions extends PrepareOptions {
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
  /**
   * Reads an image by its address, for addresses that are typed, pasted or dragged here; rejects where the page may not;
   * `null` takes no addresses. Default: the provider's.
   */
  fetchImage?: FetchReference | null | undefined;
}

/** What {@link useReferenceImages} gives. */
export interface ReferenceImages extends Camera {
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
  /**
   * Takes files in; each one becomes an image or a rejection. Resolves when it is known which. Where the file of an image
   * on the web is at hand, its `address` is kept with it.
   */
  add: (files: Iterable<File | Blob>, address?: string) => Promise<void>;
  /** Fetches an image by its address (`https://` may be left out) and takes it in, named as given or as the address ends. */
  addAddress: (address: string, name?: string) => void;
  /** True where addresses are taken. */
  takesAddresses: boolean;
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
  /** Does what the `remedy` of each of these rejections promises; what becomes of it is an image or another rejection. */
  applyRemedy: (ids: readonly string[]) => void;
  /** The latest change, for saying it aloud. */
  change: ReferenceChange | null;
  /** True while files, or the address of a picture, are dragged over the root. */
  isDragging: boolean;
  /** For the element that takes drops and pastes. */
  rootProps: HTMLAttributes<HTMLElement>;
  /** For a file input inside the root; it stays hidden, `open` opens it. */
  inputProps: InputHTMLAttributes<HTMLInputElement> & { ref: RefObject<HTMLInputElement | null> };
  /** Opens the file dialog; call it in a click. */
  open: () => void;
  /** For the button that opens the file dialog: it takes the focus when the last image goes. */
  buttonRef: RefObject<HTMLButtonElement | null>;
}

/** Reference images: by drop, paste, choice, camera or address; checked, previewed, prepared and ordered. */
export function useReferenceImages(options: UseReferenceImagesOptions): ReferenceImages {
  const { limit, maxBytes = referenceImageBytes, disabled = false } = options;
  const fetchImage = options.fetchImage ?? undefined;
  const { references: bare, update, current } = useReferenceList(options);
  const buttonRef = useRef<HTMLButtonElement>(null);
  useReading(bare, update, options);
  const urls = usePreviewUrls(bare);
  const edits = useReferenceEdits({ limit, maxBytes, references: bare, current, update, fetchImage });
  const target = useDropTarget({
    onFiles: (files, address) => void edits.add(files, address),
    onAddress: fetchImage && ((address) => edits.addAddress(address)),
    disabled,
  });
  const references = useMemo(
    () => bare.map((reference) => ({ ...reference, previewUrl: urls.get(reference.id) })),
    [bare, urls],
  );
  return {
    references,
    limit,
    maxBytes,
    disabled,
    takesAddresses: fetchImage !== undefined,
    buttonRef,
    ...edits,
    ...target,
  };
}
