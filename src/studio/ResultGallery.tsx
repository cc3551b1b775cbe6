import {
  ResultGallery as ResultGalleryView,
  type ResultGalleryProps as ViewProps,
} from "../components/result-gallery/ResultGallery";
import { useEstimate } from "../hooks/useEstimate";
import { useGenerations } from "../hooks/useGenerations";
import { useImageHub } from "../hooks/ImageHubContext";
import { copyPicture } from "./copyPicture";
import { DownloadNotice } from "./DownloadNotice";
import { useDownload } from "./useDownload";
import { useEntryCheck } from "./useEntryCheck";
import { useModelName } from "./useModelName";

/** Props of {@link ResultGallery}; every action can be replaced by one of your own. */
export type ResultGalleryProps = Omit<ViewProps, "entries">;

/** This session's images: finished, on their way, and what became of the others. */
export function ResultGallery(props: ResultGalleryProps) {
  const { entries, retry, remove, stopWaiting, resumeWaiting, toggleFavourite } = useGenerations();
  const { fetchImage } = useImageHub();
  const modelName = useModelName();
  const estimate = useEstimate();
  const { notes, check } = useEntryCheck(resumeWaiting);
  const { download, unsaved, dismiss } = useDownload();
  return (
    <ResultGalleryView
      onRetry={(entry) => void retry(entry)}
      onRemove={remove}
      onStopWaiting={stopWaiting}
      onResumeWaiting={resumeWaiting}
      onCheck={check}
      onDownload={(image, entry) => void download(image, entry)}
      onCopyImage={({ url }) => copyPicture(() => fetchImage(url))}
      onToggleFavourite={toggleFavourite}
      modelName={modelName}
      notes={notes}
      notice={unsaved && <DownloadNotice unsaved={unsaved} onDismiss={dismiss} />}
      estimateMs={estimate}
      {...props}
      entries={entries}
    />
  );
}
