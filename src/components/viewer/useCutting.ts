import { useMemo } from "react";
import { cutAt } from "../compare/cutAt";
import type { DragListener } from "./useGestures";

/** What a drag does while two pictures are compared and all of them is seen: the divider follows it. */
export function useCutting(frame: HTMLElement | null, onCut: (cut: number) => void): DragListener {
  return useMemo(
    () => ({
      onDrag: ({ clientX }) => {
        if (frame) onCut(cutAt(frame, clientX));
      },
      onDragEnd: () => undefined,
    }),
    [frame, onCut],
  );
}
