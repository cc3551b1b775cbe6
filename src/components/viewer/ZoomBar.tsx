import type { RefObject } from "react";
import { useMessages } from "../../messages/useMessages";
import { Icon } from "../icon/Icon";
import { ToolButton } from "./ToolButton";
import { toggleFullScreen } from "./toggleFullScreen";
import { ViewerIcon } from "./ViewerIcon";

/** Props of {@link ZoomBar}. */
export interface ZoomBarProps {
  /** How large the picture is seen, 1 for its own pixels; undefined while unknown. */
  shown: number | undefined;
  /** True while all of it is seen. */
  isFitted: boolean;
  /** Enlarges (1) or reduces (-1) by a step. */
  onZoom: (direction: 1 | -1) => void;
  /** Shows all of it. */
  onFit: () => void;
  /** What fills the screen. */
  stage: RefObject<HTMLElement | null>;
  /** True while two pictures are compared; undefined where there is nothing to compare with. */
  isComparing: boolean | undefined;
  /** Begins and ends comparing. */
  onCompare: () => void;
}

/** How large the picture is seen, and what it is compared with. */
export function ZoomBar({ shown, isFitted, onZoom, onFit, stage, isComparing, onCompare }: ZoomBarProps) {
  const { t, number } = useMessages();
  return (
    <fieldset className="gih-zoom gih-num" aria-label={t("viewer.zoom")}>
      <ToolButton
        size="s"
        label={t("viewer.zoomOut")}
        shortcut="-"
        isOff={isFitted}
        onClick={() => onZoom(-1)}
      >
        <Icon name="minus" size={20} />
      </ToolButton>
      <span className="gih-zoom-level">
        {shown === undefined ? "" : number(shown, { style: "percent", maximumFractionDigits: 0 })}
      </span>
      <ToolButton size="s" label={t("viewer.zoomIn")} shortcut="+" onClick={() => onZoom(1)}>
        <Icon name="plus" size={20} />
      </ToolButton>
      <hr />
      <ToolButton size="s" label={t("viewer.fit")} shortcut="0" isOff={isFitted} onClick={onFit}>
        <ViewerIcon name="fit" size={20} />
      </ToolButton>
      {document.fullscreenEnabled && (
        <ToolButton
          size="s"
          data-wide
          label={t("viewer.fullScreen")}
          onClick={() => toggleFullScreen(stage.current)}
        >
          <Icon name="expand" size={20} />
        </ToolButton>
      )}
      {isComparing !== undefined && (
        <>
          <hr />
          <button
            type="button"
            className="gih-btn"
            data-size="s"
            data-kind={isComparing ? "primary" : undefined}
            aria-pressed={isComparing}
            aria-keyshortcuts="c"
            onClick={onCompare}
          >
            <ViewerIcon name="compare" size={20} />
            {t("viewer.compare")}
          </button>
        </>
      )}
    </fieldset>
  );
}
