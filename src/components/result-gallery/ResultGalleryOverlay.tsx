import { createPart } from "../../primitives/createPart";
import { usePictureTile } from "./PictureTileContext";
import { ResultGalleryActions } from "./ResultGalleryActions";
import { ResultGalleryPrompt } from "./ResultGalleryPrompt";

const both = (
  <>
    <ResultGalleryPrompt />
    <ResultGalleryActions />
  </>
);

/** What lies over a picture, for pointers that hover and for the keyboard; absent while it loads. */
export const ResultGalleryOverlay = /* @__PURE__ */ createPart("div", function ResultGalleryOverlay() {
  const { isShown } = usePictureTile();
  return isShown && { props: { className: "gih-over", children: both } };
});
