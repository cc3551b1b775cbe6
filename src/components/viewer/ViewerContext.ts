import { createContext, type ReactNode } from "react";
import { usePartContext } from "../../primitives/usePartContext";
import type { Comparable } from "./comparables";
import type { useComparison } from "./useComparison";
import type { Copying } from "./useCopy";
import type { PictureSize } from "./useFullPicture";
import type { ViewerActs } from "./viewerActs";
import type { ViewerActions } from "./ViewerOptions";
import type { ViewerPicture } from "./viewerPictures";

/** What the parts of an open viewer know. */
export interface ViewerValue {
  /** Every picture. */
  readonly pictures: readonly ViewerPicture[];
  /** Which one is shown. */
  readonly picture: ViewerPicture;
  /** Its place, counted from 0. */
  readonly index: number;
  /** The name of its model. */
  readonly modelName: string;
  /** The sizes of the pictures that are known, by name. */
  readonly sizes: ReadonlyMap<string, PictureSize>;
  /** Hears a size. */
  readonly onSize: (picture: ViewerPicture, size: PictureSize) => void;
  /** The addresses of the reference images. */
  readonly references: readonly string[];
  /** The picture that it was made from, where it is still there. */
  readonly origin: ViewerPicture | undefined;
  /** What it can be compared with. */
  readonly offers: readonly Comparable[];
  /** What it is compared with. */
  readonly comparison: ReturnType<typeof useComparison>;
  /** Copying. */
  readonly copying: Copying;
  /** What the owner offers. */
  readonly actions: ViewerActions;
  /** What is offered for this picture. */
  readonly acts: ViewerActs;
  /** Stands above the picture. */
  readonly notice: ReactNode;
  /** Shows another picture. */
  readonly go: (picture: ViewerPicture) => void;
  /** Closes the viewer. */
  readonly close: () => void;
}

/** Carries what the parts of an open viewer know. */
export const ViewerContext = /* @__PURE__ */ createContext<ViewerValue | null>(null);

/** What the viewer around this part knows. */
export const useViewer = (): ViewerValue => usePartContext(ViewerContext, "Viewer.Root");
