import type { ComponentType, ElementType, ReactNode } from "react";
import type { Loaded } from "../../primitives/createLoaded";
import type { ViewerRootProps } from "../viewer/ViewerRoot";
import type { RemovalToastProps } from "./RemovalToast";

/** What a gallery needs as soon as it has something to show, and not before. */
export interface GalleryPieces {
  /** Draws the tiles: a part that takes the props of `ResultGallery.Grid`. */
  readonly Grid: ElementType;
  /** Says what was removed. */
  readonly Toast: ComponentType<RemovalToastProps>;
  /** Shows pictures large: a part that takes the props of `Viewer.Root`. */
  readonly Viewer: ComponentType<ViewerRootProps>;
  /** What narrows the gallery down. */
  readonly filters: ReactNode;
}

/** The pieces, as far as they are loaded. */
export interface LoadedPieces extends Loaded<GalleryPieces> {
  /** Loads them once more, after that has failed. */
  readonly retry: () => void;
}
