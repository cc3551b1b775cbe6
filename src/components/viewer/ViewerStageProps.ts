import type { ReactNode } from "react";
import type { useComparison } from "./useComparison";
import type { PictureSize } from "./useFullPicture";
import type { ViewerPicture } from "./viewerPictures";
import type { ViewerActions } from "./ViewerProps";

/** Props of {@link ViewerStage}. */
export interface ViewerStageProps extends Pick<ViewerActions, "onToggleFavourite" | "onRemove" | "otherUrl"> {
  /** Every picture. */
  pictures: readonly ViewerPicture[];
  /** Which one is shown. */
  picture: ViewerPicture;
  /** Its place, counted from 0. */
  index: number;
  /** The sizes of those that are known, by name. */
  sizes: ReadonlyMap<string, PictureSize>;
  /** Hears a size. */
  onSize: (picture: ViewerPicture, size: PictureSize) => void;
  /** Shows another one. */
  onGo: (picture: ViewerPicture) => void;
  /** Closes the viewer. */
  onClose: () => void;
  /** What it is compared with. */
  comparison: ReturnType<typeof useComparison>;
  /** True where there is something to compare with. */
  canCompare: boolean;
  /** Stands above the picture. */
  notice: ReactNode;
}
