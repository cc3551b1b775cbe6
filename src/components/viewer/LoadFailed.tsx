import { useMessages } from "../../messages/useMessages";
import { Icon } from "../icon/Icon";

/** Says that a part of the viewer could not be loaded, and loads it again. */
export function LoadFailed({ onRetry }: { onRetry: () => void }) {
  const { t } = useMessages();
  return (
    <p className="gih-load-failed" role="alert">
      {t("viewer.notLoaded")}
      <button
        type="button"
        className="gih-btn"
        data-kind="outline"
        data-size="s"
        onPointerDown={(event) => event.stopPropagation()}
        onClick={onRetry}
      >
        <Icon name="retry" />
        {t("gallery.reload")}
      </button>
    </p>
  );
}
