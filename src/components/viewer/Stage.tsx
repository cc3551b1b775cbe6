import type { ReactNode, RefObject } from "react";
import { Slide } from "./Slide";
import type { PictureSize } from "./useFullPicture";
import { useGestures, type DragListener } from "./useGestures";
import type { Zoom } from "./useZoom";
import type { ViewerActions } from "./ViewerProps";
import { fitted } from "./zoomView";
import { pictureId, type ViewerPicture } from "./viewerPictures";

/** Props of {@link Stage}. */
export interface StageProps extends Pick<ViewerActions, "otherUrl"> {
  /** Every picture. */
  pictures: readonly ViewerPicture[];
  /** Which one is in sight. */
  index: number;
  /** The sizes of those that are known, by name. */
  sizes: ReadonlyMap<string, PictureSize>;
  /** Hears a size. */
  onSize: (picture: ViewerPicture, size: PictureSize) => void;
  /** What the picture may fill. */
  room: RefObject<HTMLDivElement | null>;
  /** How the picture is seen. */
  zoom: Zoom;
  /** The row of the three pictures that are near. */
  track: RefObject<HTMLDivElement | null>;
  /** What a drag does while all of the picture is seen. */
  drag: DragListener;
  /** Stands in place of the picture, and has its frame. Default: nothing. */
  cover: ReactNode;
}

const near = [-1, 0, 1];

/** Where the picture is seen, with its neighbours out of sight on both sides, so that they are there at once. */
export function Stage(props: StageProps) {
  const { pictures, index, sizes, onSize, otherUrl, room, zoom, track, drag, cover } = props;
  const gestures = useGestures(zoom, drag);
  const slides = near.flatMap((offset) => {
    const picture = pictures[index + offset];
    return picture ? [{ picture, offset, id: pictureId(picture) }] : [];
  });
  // The pictures stay below: they are there again at once.
  const isCovered = Boolean(cover);
  return (
    <div ref={room} className="gih-room" data-zoomed={zoom.view.scale > 1 || undefined} {...gestures}>
      <div ref={track} className="gih-track" data-covered={isCovered || undefined}>
        {slides.map(({ picture, offset, id }) => (
          <Slide
            key={`${id} ${picture.image.url}`}
            picture={picture}
            otherUrl={otherUrl?.(picture.image, picture.entry)}
            size={sizes.get(id)}
            onSize={onSize}
            offset={offset}
            view={offset === 0 && !isCovered ? zoom.view : fitted}
            isDirect={zoom.isDirect || offset !== 0}
            frameRef={offset === 0 && !isCovered ? zoom.frameRef : undefined}
          />
        ))}
      </div>
      {cover}
    </div>
  );
}
