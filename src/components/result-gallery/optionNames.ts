import type { ResultGalleryOptions } from "./ResultGalleryOptions";

/** The names of what a gallery takes for itself. */
export const optionNames: Record<keyof ResultGalleryOptions, true> = {
  ...{ entries: true, unfiltered: true, filter: true, onFilterChange: true, onFetchMore: true },
  ...{ layout: true, estimateMs: true, notes: true, notice: true, onDownloadSelection: true },
  ...{ now: true, viewer: true, windowFrom: true, starters: true, onStart: true, modelName: true },
  ...{ onRetry: true, onReuse: true, onRemove: true, onStopWaiting: true, onResumeWaiting: true },
  ...{ onCheck: true, onOpen: true, onUseAsReference: true, onVary: true, onDownload: true },
  ...{ onCopyImage: true, otherUrl: true, onToggleFavourite: true },
};
