import { useMessages } from "../../messages/useMessages";
import { Icon } from "../icon/Icon";
import { NotLoaded } from "./NotLoaded";
import { smallSource, type ViewerPicture } from "./viewerPictures";

/** Props of {@link ViewerWaiting}. */
export interface ViewerWaitingProps {
  /** The picture that is to be shown. */
  picture: ViewerPicture;
  /** True when the viewer itself could not be loaded. */
  hasFailed: boolean;
  /** Loads it once more. */
  onRetry: () => void;
  /** Closes it. */
  onClose: () => void;
}

/** What is seen until the viewer itself has arrived: the picture, which is there already, and the way back. */
export function ViewerWaiting({ picture, hasFailed, onRetry, onClose }: ViewerWaitingProps) {
  const { t } = useMessages();
  return (
    <div className="gih-viewer-waiting">
      <img src={smallSource(picture)} alt={picture.entry.request.prompt} />
      <button
        type="button"
        className="gih-btn"
        data-kind="outline"
        data-icon
        data-size="l"
        aria-label={t("viewer.close")}
        onClick={onClose}
      >
        <Icon name="x" size={20} />
      </button>
      {hasFailed && <NotLoaded onReload={onRetry}>{t("viewer.notLoaded")}</NotLoaded>}
    </div>
  );
}
