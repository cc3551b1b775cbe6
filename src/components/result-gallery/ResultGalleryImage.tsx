import { Fragment, type ReactElement, type SyntheticEvent } from "react";
import { createPart } from "../../primitives/createPart";
import { usePictureTile } from "./PictureTileContext";
import type { PicturePhase } from "./usePicture";

/** State of {@link ResultGalleryImage}. */
interface ImageState {
  /** How far loading it is. */
  readonly phase: PicturePhase;
}

/** Another attempt to load it takes another element. */
const keyed = (attempt: number) => (image: ReactElement) => <Fragment key={attempt}>{image}</Fragment>;

/** The picture, which fades in where it was awaited. */
export const ResultGalleryImage = /* @__PURE__ */ createPart<"img", ImageState>(
  "img",
  function ResultGalleryImage() {
    const { entry, picture } = usePictureTile();
    const { phase, attempt, src, attach, loaded, failed, faded } = picture;
    const hears = {
      onLoad: ({ currentTarget }: SyntheticEvent<HTMLImageElement>) => loaded(currentTarget),
      onError: failed,
      onAnimationEnd: faded,
    };
    const how = { loading: "lazy", decoding: "async", className: "gih-picture" };
    return {
      ownRef: attach,
      state: { phase },
      props: { src, alt: entry.request.prompt, ...how, ...hears },
      wrap: keyed(attempt),
    };
  },
);
