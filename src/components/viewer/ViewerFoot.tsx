import { useMessages } from "../../messages/useMessages";
import { Icon } from "../icon/Icon";
import { PictureActControl } from "../result-gallery/PictureActControl";
import type { ViewerActs } from "./viewerActs";
import { ViewerIcon } from "./ViewerIcon";

/** Props of {@link ViewerFoot}. */
export interface ViewerFootProps {
  /** What is offered. */
  acts: ViewerActs;
  /** Shows the recipe, where there is no room for it beside the picture. */
  onRecipe: () => void;
}

/** What is done most often; in a narrow viewer also the way to the recipe. */
export function ViewerFoot({ acts: { reuse, beside }, onRecipe }: ViewerFootProps) {
  const { t } = useMessages();
  return (
    <footer className="gih-viewer-foot">
      <button
        type="button"
        className="gih-btn gih-recipe-open"
        data-kind="outline"
        data-size="l"
        aria-haspopup="dialog"
        onClick={onRecipe}
      >
        <ViewerIcon name="text" size={20} />
        {t("viewer.recipe")}
      </button>
      {reuse && (
        <PictureActControl act={reuse} className="gih-btn" kind="primary" size="l">
          <Icon name={reuse.icon} size={20} flip />
          {reuse.label}
        </PictureActControl>
      )}
      {beside.map((act) => (
        <PictureActControl key={act.icon} act={act} className="gih-btn" kind="outline" title={act.label}>
          <Icon name={act.icon} size={20} />
          <span className="gih-words">{act.label}</span>
        </PictureActControl>
      ))}
    </footer>
  );
}
