import type { GeneratedImage } from "../../contract/generationSchema";
import { pictureId } from "../viewer/viewerPictures";
import { TileFrame } from "./TileFrame";
import { TileTabContext } from "./TileTab";
import { TileLineage } from "./TileLineage";
import { TilePending } from "./TilePending";
import { TilePicture } from "./TilePicture";
import type { TileProps } from "./TileProps";
import { requestedRatio, tileRatio } from "./tileRatio";
import { usePicture } from "./usePicture";

/** Props of {@link PictureTile}. */
export interface PictureTileProps extends TileProps {
  /** What it is called among all tiles. */
  id: string;
  /** The image. */
  image: GeneratedImage;
  /** True when this tile waited for its picture: then the wait stays in sight until the picture covers it. */
  waited: boolean;
  /** True when it was this tile that spoke of the wait. */
  spoke: boolean;
}

/** Sizes are rounded to multiples of 16, so the picture misses its ratio by a little; no reason to move its tile. */
const tolerance = 0.02;

function shownRatio(asked: number | undefined, actual: number | undefined, fallback: number): number {
  if (actual === undefined) return fallback;
  return asked !== undefined && Math.abs(Math.log(actual / asked)) <= tolerance ? asked : actual;
}

/** A tile with a picture. */
export function PictureTile({ id, image, waited, spoke, ...tile }: PictureTileProps) {
  const { entry, actions } = tile;
  const thumbnail = entry.thumbnails?.[image.id];
  const picture = usePicture(image.url, actions.otherUrl?.(image, entry), thumbnail);
  const { phase } = picture;
  const ratio = shownRatio(requestedRatio(entry.request), picture.ratio, tileRatio(entry.request));
  const isWaiting = waited && phase === "loading";
  const isBroken = phase === "broken";
  return (
    <TileFrame
      id={id}
      state={isBroken ? "broken" : isWaiting ? "running" : "done"}
      ratio={ratio}
      pictureId={pictureId({ image, entry })}
      // Without a request, and gone once the picture covers it: that may be transparent.
      backdrop={isBroken || isWaiting || phase === "settled" ? undefined : thumbnail}
    >
      {waited && spoke && (isWaiting || phase === "shown") && (
        <div className="gih-tile-under" aria-hidden="true">
          <TileTabContext.Provider value={undefined}>
            <TilePending {...tile} />
          </TileTabContext.Provider>
        </div>
      )}
      <TilePicture {...{ id, image, entry, picture, actions }} parts={tile.parts} />
      {entry.parent && !isWaiting && !isBroken && <TileLineage src={tile.parentSrc} />}
    </TileFrame>
  );
}
