import { useRef } from "react";
import { createLoaded } from "../../primitives/createLoaded";
import { ComparedPictures } from "./ComparedPictures";
import type { StageValue } from "./StageContext";
import { useCutting } from "./useCutting";
import { useStageCommands } from "./useStageCommands";
import { useSwipe } from "./useSwipe";
import { useWheelZoom } from "./useWheelZoom";
import { useZoom } from "./useZoom";
import { useViewer } from "./ViewerContext";
import { pictureId } from "./viewerPictures";

const useCompare = /* @__PURE__ */ createLoaded(async () => (await import("../compare/Compare")).Compare);

/** How the picture is seen, what keys and drags do, and what covers it. */
export function useStageValue(): StageValue {
  const { picture, sizes, comparison, close } = useViewer();
  const { chosen, cut, setCut } = comparison;
  const stage = useRef<HTMLDivElement>(null);
  const room = useRef<HTMLDivElement>(null);
  const track = useRef<HTMLDivElement>(null);
  const id = pictureId(picture);
  const size = sizes.get(id);
  const naturalWidth = size?.width ?? 0;
  const zoom = useZoom({ room, id: `${id} ${chosen?.id}`, naturalWidth, isFramed: chosen !== undefined });
  const { step, zoomStep, fit } = useStageCommands({ inside: stage, zoom });
  const swipe = useSwipe(track, { step, close });
  const cutting = useCutting(zoom.frame, setCut);
  const { value: part, hasFailed, retry } = useCompare(chosen !== undefined);
  useWheelZoom(room, zoom);
  const cover = chosen && part && (
    <ComparedPictures {...{ part, picture, size, other: chosen, zoom, cut, onCut: setCut }} />
  );
  return {
    ...{ stage, room, track, zoom, zoomStep, fit, cover },
    drag: chosen ? cutting : swipe,
    shown: size && zoom.fitWidth > 0 ? (zoom.fitWidth * zoom.view.scale) / size.width : undefined,
    retry: chosen && hasFailed ? retry : undefined,
  };
}
