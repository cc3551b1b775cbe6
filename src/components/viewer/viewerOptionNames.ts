import type { ViewerActions, ViewerOptions } from "./ViewerOptions";

/** The names of what can be done with a picture. */
export const viewerActionNames: Record<keyof ViewerActions, true> = {
  ...{ onReuse: true, onUseAsReference: true, onVary: true, onDownload: true, onCopyImage: true },
  ...{ onToggleFavourite: true, onRemove: true, otherUrl: true },
};

/** The names of what a viewer takes for itself. */
export const viewerOptionNames: Record<keyof ViewerOptions, true> = {
  ...{ entries: true, value: true, onValueChange: true, modelName: true, notice: true },
  ...viewerActionNames,
};
