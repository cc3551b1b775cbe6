import {
  ResultGallery as ResultGalleryView,
  type ResultGalleryProps as ViewProps,
} from "../components/result-gallery/ResultGallery";
import type { GenerationEntry } from "../contract/GenerationEntry";
import { useCredits } from "../hooks/useCredits";
import { useEstimate } from "../hooks/useEstimate";
import { useGenerations } from "../hooks/useGenerations";

/** Props of {@link ResultGallery}; every action can be replaced by one of your own. */
export type ResultGalleryProps = Omit<ViewProps, "entries">;

/** This session's images: finished, on their way, and what became of the others. */
export function ResultGallery(props: ResultGalleryProps) {
  const { entries, retry, remove, stopWaiting, resumeWaiting } = useGenerations();
  const { refetch } = useCredits();
  const estimate = useEstimate();
  const check = (entry: GenerationEntry) => {
    if (entry.id === undefined) void refetch();
    resumeWaiting(entry);
  };
  return (
    <ResultGalleryView
      onRetry={(entry) => void retry(entry)}
      onRemove={remove}
      onStopWaiting={stopWaiting}
      onResumeWaiting={resumeWaiting}
      onCheck={check}
      estimateMs={estimate}
      {...props}
      entries={entries}
    />
  );
}
