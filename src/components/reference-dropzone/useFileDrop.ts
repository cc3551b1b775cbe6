import { useRef, useState, type DragEvent } from "react";
import { filesFromDrop } from "./filesFromDrop";
import { carriesFiles } from "./useMissedDropGuard";

/**
 * Files by drop, with what is in folders. Dragged text keeps its native behaviour: it may be on its way into the prompt.
 * @param onFiles Told about the files of a drop.
 */
export function useFileDrop(onFiles: ((files: readonly File[]) => void) | undefined) {
  const [isOver, setIsOver] = useState(false);
  // Every element that the drag has come into and not left: an enter comes before the leave of the one before.
  const entered = useRef(new Set<EventTarget>());
  const takes = (event: DragEvent) => onFiles !== undefined && carriesFiles(event.dataTransfer);
  const note = (root: HTMLElement) => {
    for (const target of entered.current)
      // One that was taken out of the page is never left.
      if (!(target instanceof Node && root.contains(target))) entered.current.delete(target);
    setIsOver(entered.current.size > 0);
  };
  return {
    isOver,
    onDragEnter(event: DragEvent<HTMLElement>) {
      if (!takes(event)) return;
      event.preventDefault();
      entered.current.add(event.target);
      note(event.currentTarget);
    },
    onDragOver(event: DragEvent<HTMLElement>) {
      if (!takes(event)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = "copy";
    },
    onDragLeave(event: DragEvent<HTMLElement>) {
      entered.current.delete(event.target);
      note(event.currentTarget);
    },
    onDrop(event: DragEvent<HTMLElement>) {
      entered.current.clear();
      setIsOver(false);
      if (!onFiles || !takes(event)) return;
      event.preventDefault();
      const files = filesFromDrop(event.dataTransfer);
      if (Array.isArray(files)) onFiles(files);
      else void files.then((all) => onFiles(all));
    },
  };
}
