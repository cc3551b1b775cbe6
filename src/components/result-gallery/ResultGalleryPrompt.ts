import { createPart } from "../../primitives/createPart";
import { usePictureTile } from "./PictureTileContext";

/** The prompt of a picture, for the eye: what opens the picture has it in its name. */
export const ResultGalleryPrompt = /* @__PURE__ */ createPart("p", function ResultGalleryPrompt() {
  const { prompt } = usePictureTile().entry.request;
  return { props: { "aria-hidden": true, dir: "auto", children: prompt } };
});
