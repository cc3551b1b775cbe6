import type { ReactNode } from "react";
import { provide } from "../../primitives/provide";
import { PictureTileContext, type PictureTileValue } from "./PictureTileContext";
import { ResultGalleryFavourite } from "./ResultGalleryFavourite";
import { ResultGalleryMenu } from "./ResultGalleryMenu";
import { ResultGalleryOpen } from "./ResultGalleryOpen";
import { ResultGalleryOverlay } from "./ResultGalleryOverlay";
import { ResultGallerySelect } from "./ResultGallerySelect";
import { TileBroken } from "./TileBroken";

const everything = (
  <>
    <ResultGalleryOpen />
    <ResultGalleryOverlay />
    <ResultGalleryFavourite />
    <ResultGallerySelect />
    <ResultGalleryMenu />
  </>
);

/** Props of {@link TilePicture}. */
export interface TilePictureProps extends PictureTileValue {
  /** The parts that it consists of. Default: all of them. */
  parts: ReactNode;
}

/** A picture that fades in where it was awaited, and its actions. */
export function TilePicture({ parts = everything, ...tile }: TilePictureProps) {
  const { entry, picture, actions } = tile;
  if (picture.phase === "broken") return <TileBroken entry={entry} picture={picture} actions={actions} />;
  return provide(PictureTileContext, tile)(<>{parts}</>);
}
