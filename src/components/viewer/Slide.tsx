import { version, type CSSProperties } from "react";
import { useMessages } from "../../messages/useMessages";
import { requestedRatio } from "../result-gallery/tileRatio";
import { brokenWords } from "./brokenWords";
import { NotLoaded } from "./NotLoaded";
import { useFullPicture, type PictureSize } from "./useFullPicture";
import type { Zoom } from "./useZoom";
import type { ViewerPicture } from "./viewerPictures";
import { viewTransform, type View } from "./zoomView";

/** Props of {@link Slide}. */
export interface SlideProps {
  /** The picture. */
  picture: ViewerPicture;
  /** Another address of it, tried where its own does not load. */
  otherUrl: string | undefined;
  /** Its own pixels, once they are known. */
  size: PictureSize | undefined;
  /** Hears them. */
  onSize: (picture: ViewerPicture, size: PictureSize) => void;
  /** Where it is: 0 in sight, -1 before, 1 after. */
  offset: number;
  /** How it is seen. */
  view: View;
  /** True while a hand moves it. */
  isDirect: boolean;
  /** The element that has the fitting size. */
  frameRef: Zoom["frameRef"] | undefined;
}

// React 19 writes this attribute in camel case, React 18 passes only the plain spelling through.
const priorityProp = version.startsWith("18.") ? "fetchpriority" : "fetchPriority";

/** The small copy says what the full picture is going to be, where the request does not. */
const squareUntilKnown = 1;

/** One picture at the size that fits, with its small copy below it until it is there. */
export function Slide({ picture, otherUrl, size, onSize, offset, view, isDirect, frameRef }: SlideProps) {
  const { t } = useMessages();
  const { image, entry } = picture;
  const full = useFullPicture(picture.image.url, otherUrl, (found) => onSize(picture, found));
  const thumbnail = entry.thumbnails?.[image.id];
  const ratio = size ? size.width / size.height : (requestedRatio(entry.request) ?? squareUntilKnown);
  const isCurrent = offset === 0;
  // Custom properties are not among React's style properties.
  const style = {
    "--gih-r": Number(ratio.toFixed(4)),
    transform: viewTransform(view),
  } as CSSProperties;
  return (
    <div className="gih-slide" style={{ insetInlineStart: `${offset * 100}%` }} aria-hidden={!isCurrent}>
      <div ref={frameRef} className="gih-frame" data-direct={isDirect || undefined} style={style}>
        {thumbnail !== undefined && full.phase !== "settled" && (
          <img src={thumbnail} alt="" draggable={false} />
        )}
        {full.phase !== "broken" && (
          <img
            {...full.imageProps}
            key={full.attempt}
            alt={isCurrent ? entry.request.prompt : ""}
            {...{ [priorityProp]: isCurrent ? "high" : "low" }}
            draggable={false}
          />
        )}
      </div>
      {full.phase === "broken" && isCurrent && (
        <NotLoaded isOver={thumbnail !== undefined} onReload={full.reload}>
          {brokenWords(t, thumbnail !== undefined)}
        </NotLoaded>
      )}
    </div>
  );
}
