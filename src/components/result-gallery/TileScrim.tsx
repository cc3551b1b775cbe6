import type { GenerationEntry } from "../../contract/GenerationEntry";
import type { GeneratedImage } from "../../contract/generationSchema";
import { useMessages } from "../../messages/useMessages";
import { Icon } from "../icon/Icon";
import type { IconName } from "../icon/iconShapes";
import type { GalleryActions } from "./GalleryActions";

/** Props of {@link TileScrim}. */
export interface TileScrimProps {
  /** The image below it. */
  image: GeneratedImage;
  /** The submission that it belongs to. */
  entry: GenerationEntry;
  /** What is offered. */
  actions: GalleryActions;
}

function Glass({ icon, label, onClick }: { icon: IconName; label: string; onClick: () => void }) {
  return (
    <button type="button" className="gih-glass" aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} size={20} />
    </button>
  );
}

function DownloadAction({ image, entry, actions }: TileScrimProps) {
  const { t } = useMessages();
  const { onDownload } = actions;
  const label = t("gallery.download");
  if (onDownload) return <Glass icon="download" label={label} onClick={() => onDownload(image, entry)} />;
  // Another origin may ignore the wish to download and show the picture instead: never in place of the app.
  return (
    <a
      className="gih-glass"
      aria-label={label}
      title={label}
      href={image.url}
      download=""
      target="_blank"
      rel="noopener noreferrer"
    >
      <Icon name="download" size={20} />
    </a>
  );
}

/** The prompt and the actions over a picture, for pointers that hover and for the keyboard. */
export function TileScrim({ image, entry, actions }: TileScrimProps) {
  const { t } = useMessages();
  const { onUseAsReference, onReuse, onRemove } = actions;
  return (
    <div className="gih-over">
      <p aria-hidden="true" dir="auto">
        {entry.request.prompt}
      </p>
      <span className="gih-acts">
        {onUseAsReference && (
          <Glass
            icon="imageAdd"
            label={t("gallery.useAsReference")}
            onClick={() => onUseAsReference(image, entry)}
          />
        )}
        <DownloadAction image={image} entry={entry} actions={actions} />
        {onReuse && <Glass icon="reuse" label={t("gallery.reuse")} onClick={() => onReuse(entry)} />}
        {onRemove && <Glass icon="trash" label={t("gallery.remove")} onClick={() => onRemove(entry)} />}
      </span>
    </div>
  );
}
