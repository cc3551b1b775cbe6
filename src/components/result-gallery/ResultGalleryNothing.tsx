import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { useGallery } from "./GalleryContext";

/** What stands in the gallery where the filter leaves nothing; absent otherwise. */
export const ResultGalleryNothing = /* @__PURE__ */ createPart("div", function ResultGalleryNothing() {
  const { matching, isNarrowed, clearFilter } = useGallery();
  const { t } = useMessages();
  if (matching.length > 0 || !isNarrowed) return null;
  const children = (
    <>
      <p>{t("gallery.noMatch")}</p>
      <button type="button" className="gih-btn" data-kind="outline" onClick={clearFilter}>
        {t("gallery.clearFilters")}
      </button>
    </>
  );
  return { props: { className: "gih-nothing", children } };
});
