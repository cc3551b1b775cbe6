import { createContext } from "react";
import type { GenerationEntry } from "../../contract/GenerationEntry";
import type { GeneratedImage } from "../../contract/generationSchema";
import { usePartContext } from "../../primitives/usePartContext";
import type { TileActions } from "./TileActions";
import type { Picture } from "./usePicture";

/** What the parts of a tile with a picture know. */
export interface PictureTileValue {
  /** What the tile is called among all tiles. */
  readonly id: string;
  /** The image. */
  readonly image: GeneratedImage;
  /** The submission that it belongs to. */
  readonly entry: GenerationEntry;
  /** How far loading it is. */
  readonly picture: Picture;
  /** What is offered. */
  readonly actions: TileActions;
}

/** Carries what the parts of a tile with a picture know. */
export const PictureTileContext = /* @__PURE__ */ createContext<PictureTileValue | null>(null);

/** The picture that this part belongs to; `isShown` as soon as there is something to see. */
export function usePictureTile(): PictureTileValue & { readonly isShown: boolean } {
  const tile = usePartContext(PictureTileContext, "ResultGallery.Grid");
  return { ...tile, isShown: tile.picture.phase !== "loading" };
}
