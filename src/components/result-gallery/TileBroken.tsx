import type { GenerationEntry } from "../../contract/GenerationEntry";
import { useMessages } from "../../messages/useMessages";
import { Icon } from "../icon/Icon";
import type { GalleryActions } from "./GalleryActions";
import { TileSlot } from "./TileSlot";
import { useTileTab } from "./TileTab";
import type { Picture } from "./usePicture";

/** Props of {@link TileBroken}. */
export interface TileBrokenProps {
  /** The submission. */
  entry: GenerationEntry;
  /** The picture that did not load. */
  picture: Picture;
  /** What is offered. */
  actions: GalleryActions;
}

/** A picture that could not be loaded: the network is gone, or the address has expired. Its recipe is kept. */
export function TileBroken({ entry, picture, actions }: TileBrokenProps) {
  const { t } = useMessages();
  const tabIndex = useTileTab();
  const { onReuse } = actions;
  const text = navigator.onLine ? t("gallery.brokenReason") : t("gallery.brokenOffline");
  return (
    <TileSlot prompt={entry.request.prompt} icon="imageOff" title={t("gallery.broken")} text={text}>
      <span className="gih-slot-actions">
        <button
          type="button"
          className="gih-btn"
          data-kind="outline"
          data-size="s"
          tabIndex={tabIndex}
          onClick={picture.reload}
        >
          <Icon name="retry" />
          {t("gallery.reload")}
        </button>
        {onReuse && (
          <button
            type="button"
            className="gih-btn"
            data-size="s"
            tabIndex={tabIndex}
            data-muted
            title={t("gallery.reuse")}
            aria-label={t("gallery.reuse")}
            data-icon
            onClick={() => onReuse(entry)}
          >
            <Icon name="reuse" size={20} />
          </button>
        )}
      </span>
    </TileSlot>
  );
}
