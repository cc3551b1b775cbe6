import { useMessages } from "../../messages/useMessages";
import type { ViewerPicture } from "../viewer/viewerPictures";
import { Icon } from "../icon/Icon";
import type { IconName } from "../icon/iconShapes";
import { entriesOf } from "./chosenPictures";

/** What can be done with chosen pictures; what is left out is not offered. */
export interface SelectionActions {
  /** Takes their submissions out of the gallery. */
  onRemove: (() => void) | undefined;
  /** Marks their submissions as favourites, or takes the marks away where all have one. */
  onToggleFavourite: (() => void) | undefined;
  /** Saves them. */
  onDownload: (() => void) | undefined;
  /** Lets go of them. */
  onClear: () => void;
}

/** Props of {@link SelectionBar}. */
export interface SelectionBarProps {
  /** The chosen pictures. */
  pictures: readonly ViewerPicture[];
  /** What can be done with them. */
  actions: SelectionActions;
}

interface ToolProps {
  icon: IconName;
  label: string;
  isPressed?: boolean | undefined;
  isDangerous?: boolean | undefined;
  onClick: () => void;
}

const Tool = ({ icon, label, isPressed, isDangerous = false, onClick }: ToolProps) => (
  <button
    type="button"
    className="gih-btn"
    data-icon
    data-kind={isDangerous ? "danger" : undefined}
    aria-label={label}
    aria-pressed={isPressed}
    title={label}
    onClick={onClick}
  >
    <Icon name={icon} size={20} filled={isPressed} />
  </button>
);

/** How many pictures are chosen, and what can be done with them. */
export function SelectionBar({ pictures, actions }: SelectionBarProps) {
  const { t } = useMessages();
  const { onRemove, onToggleFavourite, onDownload, onClear } = actions;
  const entries = entriesOf(pictures);
  // A submission goes as a whole, so it is said how many pictures that are.
  const count = entries.reduce((sum, { images }) => sum + images.length, 0);
  return (
    <div className="gih-selection gih-num" role="toolbar" aria-label={t("gallery.selection")}>
      <output>{t("gallery.selected", { count: pictures.length })}</output>
      {count > 0 && (
        <>
          {" "}
          {onDownload && <Tool icon="download" label={t("gallery.download")} onClick={onDownload} />}
          {onToggleFavourite && (
            <Tool
              icon="heart"
              label={t("viewer.favourite")}
              isPressed={entries.every(({ isFavourite = false }) => isFavourite)}
              onClick={onToggleFavourite}
            />
          )}
          {onRemove && (
            <Tool icon="trash" label={t("gallery.removeImages", { count })} isDangerous onClick={onRemove} />
          )}
        </>
      )}
      <span className="gih-selection-line" />
      <Tool icon="x" label={t("gallery.selectNone")} onClick={onClear} />
    </div>
  );
}
