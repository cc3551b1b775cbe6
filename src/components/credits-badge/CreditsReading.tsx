import { useMessages } from "../../messages/useMessages";
import { Icon } from "../icon/Icon";

interface CreditsReadingProps {
  failed: boolean;
  onRetry: (() => void) | undefined;
}

/** The pill while there is no balance to show. */
export function CreditsReading({ failed, onRetry }: CreditsReadingProps) {
  const { t } = useMessages();
  if (failed && onRetry)
    return (
      <button type="button" className="gih-credits" data-state="error" onClick={onRetry}>
        <Icon name="alert" />
        <span>{t("credits.error")}</span>
        <span className="gih-credits-more">{t("action.retry")}</span>
      </button>
    );
  return (
    <output className="gih-credits" data-state={failed ? "error" : "pending"}>
      {failed ? <Icon name="alert" /> : <span className="gih-spin" aria-hidden="true" />}
      <span className="gih-credits-word">{t(failed ? "credits.error" : "credits.label")}</span>
      {!failed && <span className="gih-sr">{t("credits.loading")}</span>}
    </output>
  );
}
