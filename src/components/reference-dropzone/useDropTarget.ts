import {
  useRef,
  type ChangeEvent,
  type ClipboardEvent,
  type DragEvent,
  type HTMLAttributes,
  type InputHTMLAttributes,
  type MouseEvent,
  type RefObject,
} from "react";
import { referenceImageTypes } from "../../contract/referenceImageRules";
import { filesFromPaste } from "./filesFromPaste";
import { addressFromDrop } from "./addresses";
import { warmUpPreparation } from "./loadPreparation";
import { useAddressDrop } from "./useAddressDrop";
import { useCamera, type Camera } from "./useCamera";
import { useFileDrop } from "./useFileDrop";
import { useMissedDropGuard } from "./useMissedDropGuard";

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
  /** For the element that takes drops and pastes. */
  rootProps: HTMLAttributes<HTMLElement>;
  /** For a file input inside the root; it stays hidden, `open` opens it. */
  inputProps: InputHTMLAttributes<HTMLInputElement> & { ref: RefObject<HTMLInputElement | null> };
  /** Opens the file dialog; call it in a click. */
  open: () => void;
}

// Every file is let through, so that a refusal can tell its real reason; only the dialog filters beforehand.
const accept = /* @__PURE__ */ referenceImageTypes.join(",");

type DragHandler = (event: DragEvent<HTMLElement>) => void;

/** Both hear every event: the one takes files, the other what has none. */
const both =
  (first: DragHandler, second: DragHandler): DragHandler =>
  (event) => {
    first(event);
    second(event);
  };

const stop = (event: MouseEvent) => event.stopPropagation();

/** Files and addresses by drop, paste, dialog and camera. */
export function useDropTarget({ onFiles, onAddress, disabled }: DropTargetOptions): DropTarget {
  const input = useRef<HTMLInputElement>(null);
  // A picture that is dragged out of a page brings its address along with its file, and may be read only in the event.
  const droppedAddress = useRef<string>(undefined);
  const takeDrop = (files: readonly File[]) => {
    const address = droppedAddress.current;
    if (files.length === 0 && address !== undefined) onAddress?.(address);
    else onFiles(files, files.length === 1 ? address : undefined);
  };
  const { isOver: isFileOver, ...drop } = useFileDrop(disabled ? undefined : takeDrop);
  const { isOver, ...addresses } = useAddressDrop(disabled ? undefined : onAddress);
  const camera = useCamera({ onFiles, accept, disabled });
  useMissedDropGuard();

  const onPaste = (event: ClipboardEvent<HTMLElement>) => {
    const files = disabled ? [] : filesFromPaste(event.clipboardData);
    if (files.length === 0) return addresses.onPaste(event);
    event.preventDefault();
    onFiles(files);
  };
  const onChange = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const files = Array.from(currentTarget.files ?? []);
    // The same file may be chosen again.
    currentTarget.value = "";
    onFiles(files);
  };

  return {
    isDragging: (isFileOver || isOver) && !disabled,
    rootProps: {
      onDragEnter: both((event) => {
        warmUpPreparation();
        drop.onDragEnter(event);
      }, addresses.onDragOver),
      onDragOver: both(drop.onDragOver, addresses.onDragOver),
      onDragLeave: both(drop.onDragLeave, addresses.onDragLeave),
      onDrop: (event) => {
        droppedAddress.current = addressFromDrop(event.dataTransfer)?.address;
        drop.onDrop(event);
        addresses.onDrop(event);
      },
      onPaste,
    },
    inputProps: { type: "file", multiple: true, hidden: true, accept, onChange, onClick: stop, ref: input },
    open: () => {
      if (disabled) return;
      warmUpPreparation();
      input.current?.click();
    },
    ...camera,
  };
}
