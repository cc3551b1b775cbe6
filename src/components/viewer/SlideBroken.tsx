import { useMessages } from "../../messages/useMessages";
import { Icon } from "../icon/Icon";

/** Props of {@link SlideBroken}. */
export interface SlideBrokenProps {
  /** True where its small copy is seen meanwhile. */
  hasThumbnail: boolean;
  /** Loads it once more. */
  onReload: () => void;
}

/** Says that a picture could not be loaded, and loads it again. */
export function SlideBroken({ hasThumbnail, onReload }: SlideBrokenProps) {
  const { t } = useMessages();
  const reason = navigator.onLine ? t("gallery.brokenReason") : t("gallery.brokenOffline");
  return (
    <div className="gih-slide-broken" role="alert" data-over={hasThumbnail || undefined}>
      <Icon name="imageOff" size={20} />
      <p>
        <b>{t("gallery.broken")}</b> <span>{hasThumbnail ? t("viewer.small") : reason}</span>
      </p>
      <button
        type="button"
        className="gih-btn"
        data-kind="outline"
        data-size="s"
        onPointerDown={(event) => event.stopPropagation()}
        onClick={onReload}
      >
        <Icon name="retry" />
        {t("gallery.reload")}
      </button>
    </div>
  );
}
