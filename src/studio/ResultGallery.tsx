import { useMemo, useState } from "react";
import {
  ResultGallery as ResultGalleryView,
  type ResultGalleryProps as ViewProps,
} from "../components/result-gallery/ResultGallery";
import type { ViewerPicture } from "../components/viewer/viewerPictures";
import { isFiltering, matcherOf, noFilter } from "../components/result-gallery/galleryFilter";
import { useEntries } from "../hooks/useEntries";
import { useEstimate } from "../hooks/useEstimate";
import { useGenerations } from "../hooks/useGenerations";
import { useImageHub } from "../hooks/ImageHubContext";
import { copyPicture } from "./copyPicture";
import { DownloadNotice } from "./DownloadNotice";
import { useDownload } from "./useDownload";
import { useEntryCheck } from "./useEntryCheck";
import { useModelName } from "./useModelName";
import { useZip } from "./useZip";
import { ZipNotice } from "./ZipNotice";

/** Props of {@link ResultGallery}; every action can be replaced by one of your own. */
export type ResultGalleryProps = Omit<ViewProps, "entries" | "unfiltered">;

/** This session's images: finished, on their way, and what became of the others. */
export function ResultGallery(props: ResultGalleryProps) {
  const everything = useEntries();
  const [ownFilter, setFilter] = useState(noFilter);
  const { filter = ownFilter } = props;
  const matches = useMemo(() => matcherOf(filter), [filter]);
  const { entries, retry, remove, stopWaiting, resumeWaiting, toggleFavourite, hasMore, fetchMore } =
    useGenerations({ filter: isFiltering(filter) ? matches : undefined });
  const { client, fetchImage } = useImageHub();
  const modelName = useModelName();
  const estimate = useEstimate();
  const { notes, check } = useEntryCheck(resumeWaiting);
  const { download, unsaved, dismiss } = useDownload();
  const { zip, state: zipState, dismiss: dismissZip } = useZip();
  const save = (pictures: readonly ViewerPicture[]) => {
    const [only] = pictures;
    if (only && pictures.length === 1) void download(only.image, only.entry);
    else void zip(pictures);
  };
  const notices = (unsaved ?? zipState) && (
    <>
      {unsaved && <DownloadNotice unsaved={unsaved} onDismiss={dismiss} />}
      {zipState && <ZipNotice state={zipState} onDismiss={dismissZip} />}
    </>
  );
  return (
    <ResultGalleryView
      onRetry={(entry) => void retry(entry)}
      onRemove={remove}
      onStopWaiting={stopWaiting}
      onResumeWaiting={resumeWaiting}
      onCheck={check}
      onDownload={(image, entry) => void download(image, entry)}
      onCopyImage={({ url }) => copyPicture(() => fetchImage(url))}
      otherUrl={(image, { id }) => (id === undefined ? undefined : client.imageUrl(id, image))}
      onToggleFavourite={toggleFavourite}
      onFetchMore={hasMore ? fetchMore : undefined}
      modelName={modelName}
      notes={notes}
      onDownloadSelection={save}
      notice={notices}
      estimateMs={estimate}
      {...props}
      filter={filter}
      onFilterChange={(next) => {
        setFilter(next);
        props.onFilterChange?.(next);
      }}
      entries={entries}
      unfiltered={everything}
    />
  );
}
