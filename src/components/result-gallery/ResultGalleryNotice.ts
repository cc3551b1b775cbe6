import { createPart } from "../../primitives/createPart";
import { useGallery } from "./GalleryContext";

/** Where the root's `notice` is said; the viewer says it while it is open. */
export const ResultGalleryNotice = /* @__PURE__ */ createPart("div", function ResultGalleryNotice() {
  const { notice, viewing } = useGallery();
  const isOpen = viewing !== undefined && viewing.opened !== null;
  return { props: { "aria-live": "polite", children: !isOpen && notice } };
});
