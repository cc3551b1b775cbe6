import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { Icon } from "../icon/Icon";
import { usePictureTile } from "./PictureTileContext";
import { useTileTab } from "./TileTab";

/** State of {@link ResultGalleryFavourite}. */
interface FavouriteState {
  /** True for a favourite. */
  readonly on: boolean;
}

/**
 * The heart in the corner of a picture: always seen where it is filled, else when the tile is pointed at. Without an
 * `onToggleFavourite` of the gallery a mark is only shown; absent while the picture loads.
 */
export const ResultGalleryFavourite = /* @__PURE__ */ createPart<"button", FavouriteState>(
  "button",
  function ResultGalleryFavourite() {
    const { entry, actions, isShown } = usePictureTile();
    const { onToggleFavourite } = actions;
    const { t } = useMessages();
    const tabIndex = useTileTab();
    const on = entry.isFavourite ?? false;
    if (!isShown || (!on && !onToggleFavourite)) return null;
    const label = t("viewer.favourite");
    const heart = (
      <span>
        <Icon name="heart" size={20} filled={on} />
      </span>
    );
    const same = { className: "gih-tile-heart" };
    if (onToggleFavourite) {
      const words = { "aria-pressed": on, "aria-label": label, title: label, children: heart };
      const onClick = () => onToggleFavourite(entry);
      return { state: { on }, props: { type: "button", ...same, tabIndex, ...words, onClick } };
    }
    const children = (
      <>
        {heart}
        <span className="gih-sr">{label}</span>
      </>
    );
    return { tag: "span", state: { on }, props: { ...same, children } };
  },
);
