import { useState } from "react";
import type { GenerationState } from "../../contract/GenerationEntry";
import { endingOf } from "./endingOf";
import type { GalleryTile } from "./galleryTiles";
import { PictureTile } from "./PictureTile";
import { TileEnded } from "./TileEnded";
import { TileFrame } from "./TileFrame";
import { tileId } from "./tileId";
import { TilePending } from "./TilePending";
import type { TileProps } from "./TileProps";
import { tileRatio } from "./tileRatio";

const waitingState = (state: GenerationState) =>
  state === "queued" || state === "running" ? state : "sending";

/** One tile, from the wait to the picture or to the words about its end. */
export function Tile({ tile, ...props }: TileProps & { tile: GalleryTile }) {
  const [waited] = useState(tile.kind === "pending");
  const { entry, actions } = props;
  const ratio = tileRatio(entry.request);
  const id = tileId(entry.key, tile.place);
  switch (tile.kind) {
    case "picture":
      return <PictureTile {...props} id={id} image={tile.image} waited={waited} spoke={tile.place === 0} />;
    case "pending":
      return (
        <TileFrame id={id} state={waitingState(entry.state)} ratio={ratio} isQuiet={!tile.speaks}>
          {tile.speaks && <TilePending {...props} />}
        </TileFrame>
      );
    case "ended":
      return (
        <TileFrame id={id} state={endingOf(entry.state)} ratio={ratio}>
          <TileEnded entry={entry} note={props.note} actions={actions} />
        </TileFrame>
      );
  }
}
