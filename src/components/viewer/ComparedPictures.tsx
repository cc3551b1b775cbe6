import type { Compare } from "../compare/Compare";
import { tileRatio } from "../result-gallery/tileRatio";
import { useMessages } from "../../messages/useMessages";
import type { Comparable } from "./comparables";
import type { PictureSize } from "./useFullPicture";
import type { Zoom } from "./useZoom";
import { viewTransform } from "./zoomView";
import type { ViewerPicture } from "./viewerPictures";

/** Props of {@link ComparedPictures}. */
export interface ComparedPicturesProps {
  /** The comparison, once it is loaded. */
  part: typeof Compare;
  /** The picture, on the right of the divider. */
  picture: ViewerPicture;
  /** Its own pixels, once they are known. */
  size: PictureSize | undefined;
  /** The other one, on the left of it. */
  other: Comparable;
  /** How both are seen. */
  zoom: Zoom;
  /** Where the divider is, in percent from the left. */
  cut: number;
  /** Moves it. */
  onCut: (cut: number) => void;
}

/** The picture and another one, in place of the picture alone. */
export function ComparedPictures({ part: Part, picture, size, other, zoom, ...rest }: ComparedPicturesProps) {
  const { t } = useMessages();
  const { entry, image } = picture;
  return (
    <div className="gih-slide">
      <Part
        before={other}
        after={{ src: image.url, label: t("viewer.thisImage") }}
        ratio={size ? size.width / size.height : tileRatio(entry.request)}
        transform={viewTransform(zoom.view)}
        isDirect={zoom.isDirect}
        frameRef={zoom.frameRef}
        {...rest}
      />
    </div>
  );
}
