import { useState, type DragEvent, type HTMLAttributes } from "react";
import type { ReferenceImage } from "./ReferenceImage";

/** Known only here, so that neither the dropzone nor another page takes the drag for theirs. */
const dragType = "application/x-gih-reference";

interface Place {
  readonly id: string;
  readonly isAfter: boolean;
}

/** Which half of an element the pointer is over, in reading direction. */
function isOverLaterHalf(element: Element, clientX: number): boolean {
  const { left, width } = element.getBoundingClientRect();
  const isRightHalf = clientX > left + width / 2;
  return getComputedStyle(element).direction === "rtl" ? !isRightHalf : isRightHalf;
}

/** Where the dragged one ends up, counted from 0 without it. */
function indexOf(ids: readonly string[], dragged: string, { id, isAfter }: Place): number {
  const others = ids.filter((other) => other !== dragged);
  return id === dragged ? ids.indexOf(dragged) : others.indexOf(id) + (isAfter ? 1 : 0);
}

/**
 * Moving pictures with the pointer, by the browser's own drag and drop: it brings the picture under the pointer, Escape,
 * and a long press on touch screens.
 */
export function useDragToReorder(
  references: readonly ReferenceImage[],
  move: (id: string, toIndex: number) => void,
) {
  const [dragged, setDragged] = useState<string | null>(null);
  const [place, setPlace] = useState<Place | null>(null);
  const end = () => {
    setDragged(null);
    setPlace(null);
  };

  const itemProps = (id: string): HTMLAttributes<HTMLLIElement> => ({
    draggable: references.length > 1,
    onDragStart({ dataTransfer }: DragEvent) {
      dataTransfer.setData(dragType, id);
      dataTransfer.effectAllowed = "move";
      setDragged(id);
    },
    onDragEnd: end,
    onDragOver(event: DragEvent) {
      if (dragged === null) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = "move";
      const isAfter = isOverLaterHalf(event.currentTarget, event.clientX);
      if (place?.id !== id || place.isAfter !== isAfter) setPlace({ id, isAfter });
    },
    onDrop(event: DragEvent) {
      if (dragged === null || !place) return;
      event.preventDefault();
      const ids = references.map((reference) => reference.id);
      move(dragged, indexOf(ids, dragged, place));
      end();
    },
  });
  /** Where the line stands that shows the new place; absent at the dragged picture itself. */
  const markOf = (id: string): "before" | "after" | undefined => {
    if (place?.id !== id || id === dragged) return undefined;
    return place.isAfter ? "after" : "before";
  };
  return { dragged, itemProps, markOf };
}
