import { useRef, type ReactNode } from "react";
import { useMessages } from "../../messages/useMessages";
import { provide } from "../../primitives/provide";
import { useAdoptedStyles } from "../../primitives/useAdoptedStyles";
import { comparables } from "./comparables";
import { leaving } from "./leaving";
import { useBlobUrls } from "./useBlobUrls";
import { useComparison } from "./useComparison";
import { useCopy } from "./useCopy";
import { usePictureSizes } from "./usePictureSizes";
import { viewerActs } from "./viewerActs";
import { ViewerContext, type ViewerValue } from "./ViewerContext";
import { viewerInside } from "./viewerInside";
import type { ViewerOptions } from "./ViewerOptions";
import { pictureId, pictureIndex, pictureKey, type ViewerPicture } from "./viewerPictures";
import css from "./viewer.css?inline";

/** Props of {@link ViewerBody}. */
export interface ViewerBodyProps extends Pick<ViewerValue, "pictures" | "picture" | "index"> {
  /** What the viewer is made of. */
  options: ViewerOptions;
  /** Its parts. Default: all of them. */
  children?: ReactNode;
}

function useViewerValue({ pictures, picture, index, options }: ViewerBodyProps): ViewerValue {
  const { onValueChange, modelName, notice } = options;
  const { t } = useMessages();
  const { sizes, note } = usePictureSizes();
  const copying = useCopy();
  const { entry } = picture;
  const references = useBlobUrls(entry.request.referenceImages);
  const offers = comparables(t, pictures, index, references);
  const comparison = useComparison(pictureId(picture), offers);
  const seen = pictureKey(picture);
  const close = () => onValueChange(null, seen);
  return {
    ...{ pictures, picture, index, sizes, references, offers, comparison, copying, notice, close },
    onSize: note,
    modelName: modelName?.(entry.request.model) ?? entry.request.model,
    origin: pictures[pictureIndex(pictures, entry.parent)],
    actions: options,
    acts: viewerActs(t, picture, leaving(options, close)),
    go: (wanted: ViewerPicture) => onValueChange(pictureKey(wanted), seen),
  };
}

/** Everything inside the viewer, and what its parts know; says aloud which picture is shown. */
export function ViewerBody({ children = viewerInside, ...props }: ViewerBodyProps) {
  const { t } = useMessages();
  const root = useRef<HTMLDivElement>(null);
  const value = useViewerValue(props);
  useAdoptedStyles(root, css);
  const place = { place: props.index + 1, total: props.pictures.length };
  const label = t("viewer.label", { ...place, prompt: props.picture.entry.request.prompt });
  return provide(
    ViewerContext,
    value,
  )(
    <div ref={root} className="gih-viewer-body">
      {children}
      <span className="gih-sr" aria-live="polite">
        {value.copying.answer ?? label}
      </span>
    </div>,
  );
}
