import type { ReactNode } from "react";
import type { GenerationEntry } from "../../contract/GenerationEntry";
import type { GalleryActions } from "../result-gallery/GalleryActions";
import type { PictureKey } from "./viewerPictures";

/** What can be done with the picture that is shown; what is left out is not offered, but Download always is. */
export type ViewerActions = Pick<
  GalleryActions,
  | "onReuse"
  | "onUseAsReference"
  | "onVary"
  | "onDownload"
  | "onCopyImage"
  | "onToggleFavourite"
  | "onRemove"
  | "otherUrl"
>;

/** What a viewer is made of. */
export interface ViewerOptions extends ViewerActions {
  /** The submissions whose images can be looked through, in this order; keep the list the same while nothing changes. */
  entries: readonly GenerationEntry[];
  /** The picture that is shown; null while the viewer is closed. */
  value: PictureKey | null;
  /** Hears which picture is wanted instead, null when the viewer is to be closed; and which one was in sight. */
  onValueChange: (value: PictureKey | null, seen: PictureKey) => void;
  /** The name of a model by its id. Default: the id itself. */
  modelName?: ((id: string) => string | undefined) | undefined;
  /** Stands above the picture and is spoken as it appears, for example an Undo. Default: nothing. */
  notice?: ReactNode;
}
