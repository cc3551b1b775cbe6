import { useContext, useEffect, type CSSProperties } from "react";
import { placeOfTile } from "../tileId";
import { TilePlacesContext } from "./TilePlacesContext";

/** What the rounding of a size makes of a ratio is no news. */
const tolerance = 0.01;

/** The props of a tile that has its place from the gallery; undefined where the stylesheet gives it one. */
export function useTilePlace(id: string, ratio: number) {
  const found = useContext(TilePlacesContext);
  const index = placeOfTile(id);
  const place = found?.places[index];
  const isNews =
    place !== undefined && Math.abs(Math.log((place.width / place.height) * (1 / ratio))) > tolerance;
  const learn = found?.learn;
  useEffect(() => {
    if (isNews) learn?.(id, ratio);
  }, [isNews, learn, id, ratio]);
  if (!place || !found) return undefined;
  const style: CSSProperties = {
    insetInlineStart: place.x,
    insetBlockStart: place.y,
    inlineSize: place.width,
    blockSize: place.height,
  };
  return { style, "aria-posinset": found.first + index + 1, "aria-setsize": found.count };
}
