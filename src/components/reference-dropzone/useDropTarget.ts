import {
  useCallback,
  useRef,
  type ClipboardEvent,
  type DragEvent,
  type HTMLAttributes,
  type InputHTMLAttributes,
  type RefCallback,
  type RefObject,
} from "react";
import { useDropzone, type DropzoneRootProps } from "react-dropzone";
import { referenceImageTypes } from "../../contract/referenceImageRules";
import { filesFromPaste } from "./filesFromPaste";
import { addressFromDrop } from "./addresses";
import { warmUpPreparation } from "./loadPreparation";
import { useAddressDrop } from "./useAddressDrop";
import { useCamera, type Camera } from "./useCamera";
import { carriesFiles, useMissedDropGuard } from "./useMissedDropGuard";

/** What {@link useDropTarget} is made of. */
export interface DropTargetOptions {
  /** Told about every file that was dropped, pasted or chosen, of whatever kind; with the address of a dragged picture. */
  onFiles: (files: readonly File[], address?: string) => void;
  /** Told about an address that was dropped or pasted; without it, none is taken. */
  onAddress: ((address: string) => void) | undefined;
  /** True takes nothing. */
  disabled: boolean;
}

/** What {@link useDropTarget} gives. */
export interface DropTarget extends Camera {
  /** True while files, or the address of a picture, are dragged over the root. */
  isDragging: boolean;
  /** For the element that takes drops and pastes: handlers and a ref. */
  rootProps: HTMLAttributes<HTMLElement> & { ref: RefCallback<HTMLElement> };
  /** For a file input inside the root; it stays hidden, `open` opens it. */
  inputProps: InputHTMLAttributes<HTMLInputElement> & { ref: RefObject<HTMLInputElement | null> };
  /** Opens the file dialog; call it in a click. */
  open: () => void;
}

// Every file is let through, so that a refusal can tell its real reason; only the dialog filters beforehand.
const accept = /* @__PURE__ */ referenceImageTypes.join(",");

type DragHandler = (event: DragEvent<HTMLElement>) => void;

/** Dragged text keeps its native behaviour: it may be on its way into the prompt. */
const onlyFiles =
  (handler: DragHandler | null | undefined): DragHandler =>
  (event) => {
    if (carriesFiles(event.dataTransfer)) handler?.(event);
  };

const dragHandlers = ({ onDragEnter, onDragOver, onDragLeave, onDrop }: DropzoneRootProps) => ({
  onDragEnter: onlyFiles(onDragEnter),
  onDragOver: onlyFiles(onDragOver),
  onDragLeave: onlyFiles(onDragLeave),
  onDrop: onlyFiles(onDrop),
});

function attach(ref: RefObject<HTMLElement>, element: HTMLElement | null): void {
  // react-dropzone's type leaves out the null that React itself puts there.
  (ref as RefObject<HTMLElement | null>).current = element;
}

/** Both hear every event: the one takes files, the other what has none. */
const both =
  (first: DragHandler, second: DragHandler): DragHandler =>
  (event) => {
    first(event);
    second(event);
  };

/** Files and addresses by drop, paste, dialog and camera. */
export function useDropTarget({ onFiles, onAddress, disabled }: DropTargetOptions): DropTarget {
  // A picture that is dragged out of a page brings its address along with its file, and may be read only in the event.
  const droppedAddress = useRef<string>(undefined);
  const { getRootProps, getInputProps, rootRef, inputRef, isDragActive, open } = useDropzone({
    onDrop: (files, _, event) => {
      const address = event.type === "drop" ? droppedAddress.current : undefined;
      if (files.length === 0 && address !== undefined) onAddress?.(address);
      else onFiles(files, files.length === 1 ? address : undefined);
    },
    disabled,
    noClick: true,
    noKeyboard: true,
    noPaste: true,
    preventDropOnDocument: false,
  });
  const { isOver, ...addresses } = useAddressDrop(disabled ? undefined : onAddress);
  const camera = useCamera({ onFiles, accept, disabled });
  useMissedDropGuard();

  // A function, because react-dropzone's ref of any HTMLElement does not fit the ref of a form or a section.
  const ref = useCallback((element: HTMLElement | null) => attach(rootRef, element), [rootRef]);
  const onPaste = (event: ClipboardEvent<HTMLElement>) => {
    const files = disabled ? [] : filesFromPaste(event.clipboardData);
    if (files.length === 0) return addresses.onPaste(event);
    event.preventDefault();
    onFiles(files);
  };
  const { onChange, onClick } = getInputProps();
  const { onDragEnter, onDragOver, onDragLeave, onDrop } = dragHandlers(getRootProps());

  return {
    isDragging: (isDragActive || isOver) && !disabled,
    rootProps: {
      onDragEnter: both((event) => {
        warmUpPreparation();
        onDragEnter(event);
      }, addresses.onDragOver),
      onDragOver: both(onDragOver, addresses.onDragOver),
      onDragLeave: both(onDragLeave, addresses.onDragLeave),
      onDrop: (event) => {
        droppedAddress.current = addressFromDrop(event.dataTransfer)?.address;
        onDrop(event);
        addresses.onDrop(event);
      },
      onPaste,
      ref,
    },
    inputProps: { type: "file", multiple: true, hidden: true, accept, onChange, onClick, ref: inputRef },
    // react-dropzone gives null while it is disabled.
    open: () => {
      if (disabled) return;
      warmUpPreparation();
      open();
    },
    ...camera,
  };
}
