import { createContext, type ReactNode, type RefObject } from "react";
import { usePartContext } from "../../primitives/usePartContext";
import type { DragListener } from "./useGestures";
import type { Zoom } from "./useZoom";

/** What the parts of the stage know. */
export interface StageValue {
  /** The stage. */
  readonly stage: RefObject<HTMLDivElement | null>;
  /** What the picture may fill. */
  readonly room: RefObject<HTMLDivElement | null>;
  /** The row of the three pictures that are near. */
  readonly track: RefObject<HTMLDivElement | null>;
  /** How the picture is seen. */
  readonly zoom: Zoom;
  /** How large it is seen, 1 for its own pixels; undefined while unknown. */
  readonly shown: number | undefined;
  /** Enlarges (1) or reduces (-1) by a step. */
  readonly zoomStep: (direction: 1 | -1) => void;
  /** Shows all of it. */
  readonly fit: () => void;
  /** What a drag does while all of the picture is seen. */
  readonly drag: DragListener;
  /** Stands in place of the picture, and has its frame; undefined while nothing is compared. */
  readonly cover: ReactNode;
  /** Loads once more what could not be loaded. */
  readonly retry: (() => void) | undefined;
}

/** Carries what the parts of the stage know. */
export const StageContext = /* @__PURE__ */ createContext<StageValue | null>(null);

/** What the stage around this part knows. */
export const useStage = (): StageValue => usePartContext(StageContext, "Viewer.Stage");
