import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { Icon } from "../icon/Icon";
import { useGallery } from "./GalleryContext";

/** State of {@link ResultGalleryFavouriteFilter}. */
interface FavouriteFilterState {
  /** True while only favourites are shown. */
  readonly on: boolean;
}

/** Narrows the gallery down to favourites; absent where there are none. */
export const ResultGalleryFavouriteFilter = /* @__PURE__ */ createPart<"button", FavouriteFilterState>(
  "button",
  function ResultGalleryFavouriteFilter() {
    const { facets, filter, setFilter } = useGallery();
    const { t } = useMessages();
    const on = filter.isFavourite;
    if (!facets.hasFavourites && !on) return null;
    const children = (
      <>
        <Icon name="heart" filled={on} />
        <span>{t("gallery.favourites")}</span>
      </>
    );
    const look = { type: "button", className: "gih-btn gih-filter-mark", "aria-pressed": on, children };
    return {
      state: { on },
      props: { ...look, onClick: () => setFilter({ ...filter, isFavourite: !on }) },
    };
  },
);
