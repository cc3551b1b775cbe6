import { useMessages } from "../../messages/useMessages";
import { Icon } from "../icon/Icon";
import { MoreActs, type MoreActsProps } from "./MoreActs";
import { ToolButton } from "./ToolButton";
import type { ViewerActions } from "./ViewerProps";

/** Props of {@link ViewerHead}. */
export interface ViewerHeadProps extends MoreActsProps, Pick<ViewerActions, "onToggleFavourite"> {
  /** Closes the viewer. */
  onClose: () => void;
}

/** The title of the recipe, and what stands beside it. */
export function ViewerHead({ onToggleFavourite, onClose, ...more }: ViewerHeadProps) {
  const { t } = useMessages();
  const { entry } = more.picture;
  const isFavourite = entry.isFavourite === true;
  return (
    <header className="gih-viewer-head">
      <h2>{t("viewer.recipe")}</h2>
      {onToggleFavourite && (
        <ToolButton
          label={t("viewer.favourite")}
          shortcut="f"
          aria-pressed={isFavourite}
          data-muted={isFavourite ? undefined : ""}
          onClick={() => onToggleFavourite(entry)}
        >
          <Icon name="heart" size={20} filled={isFavourite} />
        </ToolButton>
      )}
      <MoreActs {...more} />
      <ToolButton label={t("viewer.close")} shortcut="Escape" data-muted="" onClick={onClose}>
        <Icon name="x" size={20} />
      </ToolButton>
    </header>
  );
}
