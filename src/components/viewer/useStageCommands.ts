import type { RefObject } from "react";
import { useKeyCommands } from "./useKeyCommands";
import type { ViewerCommand } from "./viewerKeys";
import type { ViewerStageProps } from "./ViewerStageProps";
import type { Zoom } from "./useZoom";
import { actualScale, fitted, panBy, zoomAt } from "./zoomView";

/** What {@link useStageCommands} needs. */
export interface StageCommandOptions extends Pick<
  ViewerStageProps,
  "pictures" | "picture" | "index" | "onGo" | "comparison" | "canCompare" | "onToggleFavourite" | "onRemove"
> {
  /** Something inside the dialog. */
  inside: RefObject<HTMLElement | null>;
  /** How the picture is seen. */
  zoom: Zoom;
}

const middle = { x: 0, y: 0 };
const zoomFactor = 1.5;

/** What the stage can be told, by its buttons and by keys. */
export function useStageCommands(options: StageCommandOptions) {
  const { pictures, picture, index, onGo, comparison, canCompare, inside, zoom } = options;
  const { onToggleFavourite, onRemove } = options;
  const { change } = zoom;
  const goTo = (place: number) => {
    const wanted = pictures[place];
    return wanted && (() => onGo(wanted));
  };
  const step = (by: -1 | 1) => goTo(index + by);
  const zoomStep = (direction: 1 | -1) =>
    change((view, room) => zoomAt(view, view.scale * zoomFactor ** direction, middle, room));
  const fit = () => change(() => fitted);

  function obey(command: ViewerCommand): void {
    switch (command.do) {
      case "step":
        return step(command.by)?.();
      case "first":
        return goTo(0)?.();
      case "last":
        return goTo(pictures.length - 1)?.();
      case "pan":
        return change((view, room) => panBy(view, command, room));
      case "zoomIn":
        return zoomStep(1);
      case "zoomOut":
        return zoomStep(-1);
      case "fit":
        return fit();
      case "actual":
        return change((view, room) => zoomAt(view, actualScale(room), middle, room));
      case "favourite":
        return onToggleFavourite?.(picture.entry);
      case "remove":
        return onRemove?.(picture.entry);
      case "compare":
        return canCompare ? comparison.toggle() : undefined;
    }
  }
  useKeyCommands({
    inside,
    isZoomed: zoom.view.scale > 1,
    onCommand: obey,
    onEscape: () => {
      if (comparison.chosen) comparison.stop();
      return comparison.chosen !== undefined;
    },
  });
  return { step, zoomStep, fit };
}
