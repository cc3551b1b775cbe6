import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useMemo, type ReactNode } from "react";
import { RowsPhotoAlbum } from "react-photo-album";
import "react-photo-album/rows.css";
import { WindowVirtualizer } from "virtua";
import { ResultGallery } from "../../src/components/result-gallery/ResultGallery";
import type { GenerationEntry } from "../../src/contract/GenerationEntry";
import { pictureOf, shapeOf } from "./entries";
import { PlainTile } from "./PlainTile";
import { rowsOf } from "./rowsOf";

type Gallery = (props: { entries: readonly GenerationEntry[] }) => ReactNode;
const pageWidth = () => document.documentElement.clientWidth;
const nothing = () => undefined;
const now = () => Date.UTC(2026, 3, 2);

/** Everything that the studio offers for a picture. */
const Ours: Gallery = ({ entries }) => (
  <ResultGallery
    entries={entries}
    now={now}
    onRemove={nothing}
    onReuse={nothing}
    onRetry={nothing}
    onToggleFavourite={nothing}
    onUseAsReference={nothing}
    onVary={nothing}
    onDownload={nothing}
    onCopyImage={nothing}
    onDownloadSelection={nothing}
  />
);

const Naive: Gallery = ({ entries }) => (
  <div style={{ display: "flex", flexWrap: "wrap" }}>
    {entries.map((entry) => (
      <PlainTile key={entry.key} entry={entry} height={240} />
    ))}
  </div>
);

const Album: Gallery = ({ entries }) => {
  const photos = useMemo(
    () => entries.map((entry) => ({ key: entry.key, src: pictureOf(entry), ...shapeOf(entry) })),
    [entries],
  );
  return <RowsPhotoAlbum photos={photos} targetRowHeight={240} defaultContainerWidth={pageWidth()} />;
};

const Row = ({ row }: { row: ReturnType<typeof rowsOf>[number] }) => (
  <div style={{ display: "flex", height: row.height }}>
    {row.entries.map((entry) => (
      <PlainTile key={entry.key} entry={entry} height={row.height} />
    ))}
  </div>
);

const useRows = (entries: readonly GenerationEntry[]) =>
  useMemo(() => rowsOf(entries, pageWidth()), [entries]);

const Virtual: Gallery = ({ entries }) => {
  const rows = useRows(entries);
  // oxlint-disable-next-line react/incompatible-library -- it is what is measured
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: (index) => rows[index]?.height ?? 0,
    overscan: 3,
  });
  return (
    <div style={{ position: "relative", height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map(({ key, index, start }) => {
        const row = rows[index];
        return (
          row && (
            <div key={key} style={{ position: "absolute", top: 0, transform: `translateY(${start}px)` }}>
              <Row row={row} />
            </div>
          )
        );
      })}
    </div>
  );
};

const Virtua: Gallery = ({ entries }) => {
  const rows = useRows(entries);
  return (
    <WindowVirtualizer>
      {rows.map((row) => (
        <Row key={row.entries[0]?.key} row={row} />
      ))}
    </WindowVirtualizer>
  );
};

/** Every gallery that is measured, by its name. */
export const galleries: Record<string, Gallery> = {
  ResultGallery: Ours,
  "naive grid": Naive,
  "react-photo-album": Album,
  "@tanstack/react-virtual": Virtual,
  virtua: Virtua,
};

/** What is a tile in one of them. */
export const tileSelector = ".gih-tile, [data-bench-tile], .react-photo-album--photo";
