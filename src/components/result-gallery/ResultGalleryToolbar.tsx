import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { useGallery } from "./GalleryContext";

/** Narrows the gallery down by prompt, model and favourites; absent before the first submission. */
export const ResultGalleryToolbar = /* @__PURE__ */ createPart("fieldset", function ResultGalleryToolbar() {
  const { facets, filter, inside } = useGallery();
  const { t } = useMessages();
  const hasFacets = facets.hasPrompts || facets.models.length > 0 || facets.hasFavourites;
  if (!hasFacets && filter.text === "" && !filter.isFavourite) return null;
  return {
    props: { className: "gih-filter", "aria-label": t("gallery.filter"), children: inside.value?.filters },
  };
});
