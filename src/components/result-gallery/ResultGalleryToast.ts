import { createPart } from "../../primitives/createPart";
import { useGallery } from "./GalleryContext";

/** Where it is said what was removed, with the way back; the viewer says it while it is open. */
export const ResultGalleryToast = /* @__PURE__ */ createPart("div", function ResultGalleryToast() {
  const { toast, viewing } = useGallery();
  const isOpen = viewing !== undefined && viewing.opened !== null;
  return { props: { className: "gih-toast-place", "aria-live": "polite", children: !isOpen && toast } };
});
