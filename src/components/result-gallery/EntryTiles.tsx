import { memo } from "react";
import { galleryTiles } from "./galleryTiles";
import { Tile } from "./Tile";
import type { TileProps } from "./TileProps";

/** The tiles of one submission; renders only when the submission itself changes. */
export const EntryTiles = /* @__PURE__ */ memo(function EntryTiles(props: TileProps) {
  return galleryTiles(props.entry).map((tile) => <Tile key={tile.place} tile={tile} {...props} />);
});
