import type { GenerationEntry } from "../../contract/GenerationEntry";
import { useMessages } from "../../messages/useMessages";
import { Icon } from "../icon/Icon";
import type { GalleryActions } from "./GalleryActions";
import { useTileTab } from "./TileTab";

/** Props of {@link TileFavourite}. */
export interface TileFavouriteProps {
  /** The submission. */
  entry: GenerationEntry;
  /** Marks it, or takes the mark away; without it, a mark is only shown. */
  onToggle: GalleryActions["onToggleFavourite"];
}

/** The heart in the corner of a picture: always seen where it is filled, else when the tile is pointed at. */
export function TileFavourite({ entry, onToggle }: TileFavouriteProps) {
  const { t } = useMessages();
  const tabIndex = useTileTab();
  const isFavourite = entry.isFavourite ?? false;
  const heart = (
    <span>
      <Icon name="heart" size={20} filled={isFavourite} />
    </span>
  );
  if (onToggle) {
    return (
      <button
        type="button"
        className="gih-tile-heart"
        tabIndex={tabIndex}
        aria-pressed={isFavourite}
        aria-label={t("viewer.favourite")}
        title={t("viewer.favourite")}
        onClick={() => onToggle(entry)}
      >
        {heart}
      </button>
    );
  }
  if (!isFavourite) return null;
  return (
    <span className="gih-tile-heart" data-on>
      {heart}
      <span className="gih-sr">{t("viewer.favourite")}</span>
    </span>
  );
}
