import { createPart } from "../../primitives/createPart";
import { Piece } from "../../primitives/Piece";
import { splitProps } from "../../primitives/splitProps";
import { viewerActionNames } from "../viewer/viewerOptionNames";
import type { ViewerState } from "../viewer/ViewerRoot";
import { asIs } from "./asIs";
import { useGallery } from "./GalleryContext";

/**
 * The gallery's own viewer, which shows what is opened: a `Viewer.Root`, whose parts it may have as children. Absent where the
 * root has an `onOpen`; what the root's `viewer` makes stands in its place.
 */
export const ResultGalleryViewer = /* @__PURE__ */ createPart<"dialog", ViewerState>(
  "dialog",
  function ResultGalleryViewer() {
    const { actions, shown, viewing, viewer, modelName, toast, notice, inside } = useGallery();
    if (!viewing || !inside.value) return null;
    const [offered] = splitProps(actions, viewerActionNames);
    const notices = (
      <>
        {toast}
        {notice}
      </>
    );
    const { opened: value, change } = viewing;
    const shows = { entries: shown, value, onValueChange: change, modelName, notice: notices };
    const given = { ...offered, ...shows };
    const { Viewer } = inside.value;
    if (viewer) return { wrap: asIs(<Piece slot={viewer} as={Viewer} given={given} />) };
    return { instead: <Viewer {...given} /> };
  },
);
