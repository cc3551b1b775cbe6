import type { RefObject } from "react";
import { useKeyCommands } from "./useKeyCommands";
import { useSteps } from "./useSteps";
import { useViewer } from "./ViewerContext";
import type { ViewerCommand } from "./viewerKeys";
import type { Zoom } from "./useZoom";
import { actualScale, fitted, panBy, zoomAt } from "./zoomView";

/** What {@link useStageCommands} needs. */
export interface StageCommandOptions {
  /** Something inside the dialog. */
  inside: RefObject<HTMLElement | null>;
  /** How the picture is seen. */
  zoom: Zoom;
}

const middle = { x: 0, y: 0 };
const zoomFactor = 1.5;

/** What the stage can be told, by its buttons and by keys. */
export function useStageCommands({ inside, zoom }: StageCommandOptions) {
  const { picture, comparison, actions } = useViewer();
  const { goTo, step, last } = useSteps();
  const { change } = zoom;
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
        return goTo(last)?.();
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
        return actions.onToggleFavourite?.(picture.entry);
      case "remove":
        return actions.onRemove?.(picture.entry);
      case "compare":
        return comparison.toggle();
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
