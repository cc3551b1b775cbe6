import { createContext } from "react";
import { usePartContext } from "../../primitives/usePartContext";
import type { useDragToReorder } from "./useDragToReorder";

interface ReferenceListValue {
  /** Moves items with the pointer. */
  readonly dragging: ReturnType<typeof useDragToReorder>;
  /** How much of each has been sent, by its id; undefined while nothing is being sent. */
  readonly shares: ReadonlyMap<string, number> | undefined;
}

/** Carries what the items of a list have in common. */
export const ReferenceListContext = /* @__PURE__ */ createContext<ReferenceListValue | null>(null);

/** What the list around this item knows. */
export const useReferenceListParts = (): ReferenceListValue =>
  usePartContext(ReferenceListContext, "ReferenceDropzone.List");
