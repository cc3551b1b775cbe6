import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { countPictures } from "./countPictures";
import { useGallery } from "./GalleryContext";
import { isFiltering } from "./galleryFilter";

/** Says how many pictures the filter leaves; silent while it is off. */
export const ResultGalleryMatchCount = /* @__PURE__ */ createPart(
  "output",
  function ResultGalleryMatchCount() {
    const { filter, matching } = useGallery();
    const { t } = useMessages();
    const children = isFiltering(filter) && t("gallery.images", { count: countPictures(matching) });
    return { props: { className: "gih-filter-count gih-num", children } };
  },
);
