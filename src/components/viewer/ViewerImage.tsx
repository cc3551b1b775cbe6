import { createPart } from "../../primitives/createPart";
import { Slide } from "./Slide";
import { useStage } from "./StageContext";
import { useGestures } from "./useGestures";
import { useViewer } from "./ViewerContext";
import { pictureId } from "./viewerPictures";
import { fitted } from "./zoomView";

const near = [-1, 0, 1];

/** State of {@link ViewerImage}. */
interface ImageState {
  /** True while the picture is larger than what fits. */
  readonly zoomed: boolean;
}

function useSlides() {
  const { pictures, index, sizes, onSize, actions } = useViewer();
  const { zoom, cover } = useStage();
  // The pictures stay below what covers them: they are there again at once.
  const isSeen = (offset: number) => offset === 0 && !cover;
  return near.flatMap((offset) => {
    const picture = pictures[index + offset];
    if (!picture) return [];
    const id = pictureId(picture);
    return (
      <Slide
        key={`${id} ${picture.image.url}`}
        {...{ picture, onSize, offset }}
        otherUrl={actions.otherUrl?.(picture.image, picture.entry)}
        size={sizes.get(id)}
        view={isSeen(offset) ? zoom.view : fitted}
        isDirect={zoom.isDirect || offset !== 0}
        frameRef={isSeen(offset) ? zoom.frameRef : undefined}
      />
    );
  });
}

/**
 * Where the picture is seen, with its neighbours out of sight on both sides, so that they are there at once; in their place
 * the comparison. Takes swipes, pinches, wheel and double tap.
 */
export const ViewerImage = /* @__PURE__ */ createPart<"div", ImageState>("div", function ViewerImage() {
  const { room, track, zoom, drag, cover } = useStage();
  const gestures = useGestures(zoom, drag);
  const slides = useSlides();
  const children = (
    <>
      <div ref={track} className="gih-track" data-covered={cover ? true : undefined}>
        {slides}
      </div>
      {cover}
    </>
  );
  return {
    ownRef: room,
    state: { zoomed: zoom.view.scale > 1 },
    props: { ...gestures, className: "gih-room", children },
  };
});
