import { useMessages } from "../../messages/useMessages";
import { Icon } from "../icon/Icon";

interface ModelsNoticeProps {
  /** The name of the model that is used although the list could not be read. */
  fallback?: string | undefined;
  onRetry: (() => void) | undefined;
}

/** Says that the models could not be read, or that there are none, and offers to read them again. */
export function ModelsNotice({ fallback, onRetry }: ModelsNoticeProps) {
  const { t } = useMessages();
  return (
    <div className="gih-notice gih-num" data-tone="danger" role="alert">
      <Icon name="alert" size={20} />
      <p>
        {fallback === undefined ? (
          <b>{t("model.none")}</b>
        ) : (
          <>
            <b>{t("model.error")}</b> <span>{t("model.fallback", { model: fallback })}</span>
          </>
        )}
      </p>
      {onRetry && (
        <button type="button" className="gih-btn" data-kind="outline" data-size="s" onClick={onRetry}>
          {t("action.retry")}
        </button>
      )}
    </div>
  );
}
