import { useRef } from "react";
import { useMessages } from "../../messages/useMessages";
import { createLoaded } from "../../primitives/createLoaded";
import { Icon } from "../icon/Icon";
import { ComparedPictures } from "./ComparedPictures";
import { LoadFailed } from "./LoadFailed";
import { Stage } from "./Stage";
import { ToolButton } from "./ToolButton";
import { useCutting } from "./useCutting";
import { useStageCommands } from "./useStageCommands";
import { useSwipe } from "./useSwipe";
import { useWheelZoom } from "./useWheelZoom";
import { useZoom } from "./useZoom";
import { pictureId } from "./viewerPictures";
import type { ViewerStageProps } from "./ViewerStageProps";
import { ZoomBar } from "./ZoomBar";

const useCompare = /* @__PURE__ */ createLoaded(async () => (await import("../compare/Compare")).Compare);

/** What the stage needs of its parts: how the picture is seen, what drags do, and what covers it. */
function useStage(props: ViewerStageProps) {
  const { picture, sizes, onClose, comparison } = props;
  const { chosen, cut, setCut } = comparison;
  const stage = useRef<HTMLDivElement>(null);
  const room = useRef<HTMLDivElement>(null);
  const track = useRef<HTMLDivElement>(null);
  const id = pictureId(picture);
  const size = sizes.get(id);
  const naturalWidth = size?.width ?? 0;
  const zoom = useZoom({ room, id: `${id} ${chosen?.id}`, naturalWidth, isFramed: chosen !== undefined });
  const commands = useStageCommands({ ...props, inside: stage, zoom });
  const swipe = useSwipe(track, { step: commands.step, close: onClose });
  const cutting = useCutting(zoom.frame, setCut);
  const { value: part, hasFailed, retry } = useCompare(chosen !== undefined);
  useWheelZoom(room, zoom);
  const cover =
    chosen && part ? (
      <ComparedPictures {...{ part, picture, size, other: chosen, zoom, cut, onCut: setCut }} />
    ) : undefined;
  return {
    ...commands,
    ...{ stage, room, track, zoom, cover, drag: chosen ? cutting : swipe },
    shown: size && zoom.fitWidth > 0 ? (zoom.fitWidth * zoom.view.scale) / size.width : undefined,
    retry: chosen && hasFailed ? retry : undefined,
  };
}

/** The picture in its room, with what zooms it and what leads to its neighbours. */
export function ViewerStage(props: ViewerStageProps) {
  const { pictures, index, sizes, onSize, otherUrl, comparison, canCompare, notice } = props;
  const { t } = useMessages();
  const { stage, step, zoomStep, fit, zoom, shown, retry, ...inside } = useStage(props);
  const [before, after] = [step(-1), step(1)];
  return (
    <div ref={stage} className="gih-stage">
      <Stage {...{ pictures, index, sizes, onSize, otherUrl, zoom, ...inside }} />
      <span className="gih-stage-place gih-num" aria-hidden="true">
        {t("viewer.place", { place: index + 1, total: pictures.length })}
      </span>
      <div className="gih-stage-notice" aria-live="polite">
        {notice}
        {retry && <LoadFailed onRetry={retry} />}
      </div>
      <span className="gih-nav">
        <ToolButton size="l" label={t("viewer.previous")} isOff={!before} onClick={before}>
          <Icon name="chevronStart" size={20} flip />
        </ToolButton>
      </span>
      <span className="gih-nav" data-end="">
        <ToolButton size="l" label={t("viewer.next")} isOff={!after} onClick={after}>
          <Icon name="chevronEnd" size={20} flip />
        </ToolButton>
      </span>
      <ZoomBar
        {...{ shown, stage }}
        isFitted={zoom.view.scale <= 1}
        onZoom={zoomStep}
        onFit={fit}
        isComparing={canCompare ? comparison.chosen !== undefined : undefined}
        onCompare={comparison.toggle}
      />
    </div>
  );
}
