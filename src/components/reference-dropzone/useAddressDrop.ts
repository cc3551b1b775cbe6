import { useState, type ClipboardEvent, type DragEvent } from "react";
import { addressFromDrop, carriesAddress, parseAddress } from "./addresses";
import { carriesFiles } from "./useMissedDropGuard";

const isTextField = (target: EventTarget): boolean =>
  target instanceof Element && target.closest("input, textarea, [contenteditable]") !== null;

/** Where there are files as well, they are the picture itself. */
const isAddressOnly = ({ dataTransfer }: DragEvent) =>
  carriesAddress(dataTransfer) && !carriesFiles(dataTransfer);

/**
 * Addresses by drop and paste: of a picture of another page, or of this one. A link that is dropped or pasted into a text
 * field stays text.
 */
export function useAddressDrop(onAddress: ((address: string) => void) | undefined) {
  const [isOver, setIsOver] = useState(false);
  const takes = (event: DragEvent) => onAddress !== undefined && isAddressOnly(event);
  return {
    isOver,
    onDragOver(event: DragEvent<HTMLElement>) {
      if (!takes(event)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = "copy";
      setIsOver(true);
    },
    onDragLeave({ currentTarget, relatedTarget }: DragEvent<HTMLElement>) {
      if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setIsOver(false);
    },
    onDrop(event: DragEvent<HTMLElement>) {
      setIsOver(false);
      const dropped = takes(event) ? addressFromDrop(event.dataTransfer) : undefined;
      if (!dropped || (!dropped.isImage && isTextField(event.target))) return;
      event.preventDefault();
      onAddress?.(dropped.address);
    },
    onPaste(event: ClipboardEvent<HTMLElement>) {
      if (!onAddress || event.defaultPrevented || isTextField(event.target)) return;
      const text = event.clipboardData.getData("text/plain");
      if (!/^https?:/i.test(text) || !parseAddress(text)) return;
      event.preventDefault();
      onAddress(text.trim());
    },
  };
}
