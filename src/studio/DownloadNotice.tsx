import { Icon } from "../components/icon/Icon";
import { useMessages } from "../messages/useMessages";
import type { Unsaved } from "./useDownload";

/** Props of {@link DownloadNotice}. */
export interface DownloadNoticeProps {
  /** The picture that could not be saved. */
  unsaved: Unsaved;
  /** Hears that the notice is no longer wanted. */
  onDismiss: () => void;
}

/** Says that a picture could not be saved, and where it can be; its page may not have opened by itself. */
export function DownloadNotice({ unsaved, onDismiss }: DownloadNoticeProps) {
  const { t } = useMessages();
  const { url, name } = unsaved;
  return (
    <div className="gih-notice gih-download" data-tone="warn">
      <Icon name="alert" size={20} />
      <p>{t("gallery.notSaved", { name })}</p>
      <a
        className="gih-btn"
        data-size="s"
        data-kind="outline"
        href={url}
        target="_blank"
        rel="noopener noreferrer"
        onClick={onDismiss}
      >
        {t("gallery.openPage")}
      </a>
    </div>
  );
}
