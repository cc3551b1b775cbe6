import { useCallback, useId, useImperativeHandle, useMemo, useRef, useState, type Ref } from "react";
import { DayHeading } from "../DayHeading";
import type { TilesInPlace } from "../drawnTiles";
import type { GalleryDaysProps } from "../GalleryDaysProps";
import type { GalleryDay } from "../groupByDay";
import { focusableTiles } from "../tileId";
import { createDaysLayout, type DayPlaces, type EntryPlaces } from "./layoutDays";
import { PlacedEntry } from "./PlacedEntry";
import { laidOutTiles } from "./laidOutTiles";
import { useGridMetrics } from "./useGridMetrics";
import { useKeptPlace } from "./useKeptPlace";
import { usePinned } from "./usePinned";
import { useVisibleRange } from "./useVisibleRange";
import { isVisible, type VisibleRange } from "./VisibleRange";

/** Props of {@link WindowedDays}. */
export interface WindowedDaysProps extends GalleryDaysProps {
  /** The submissions by day; a day that is the same as before stays the same object. */
  days: readonly GalleryDay[];
  /** What a day is called. */
  labelOf: (day: GalleryDay) => string | null;
  /** Gives every tile and where it is, drawn or not. */
  tiles: Ref<() => TilesInPlace>;
}

const isDrawn = (listTop: number, places: EntryPlaces["places"], range: VisibleRange) =>
  places.some(({ y, height }) => isVisible(range, listTop + y, height));

/** Those of a day's submissions that are drawn. */
const drawnOf = (
  { listTop, entries, height }: DayPlaces,
  range: VisibleRange,
  pinned: ReadonlySet<unknown>,
) => {
  const isNear = isVisible(range, listTop, height);
  return entries.filter(
    ({ entry, places }) => (isNear && isDrawn(listTop, places, range)) || pinned.has(entry.key),
  );
};

/** The submissions by day, of which only those near the window are drawn; each is exactly where it would be if all were. */
export function WindowedDays({ days, labelOf, tiles, ...rest }: WindowedDaysProps) {
  const { entries } = rest;
  const element = useRef<HTMLDivElement>(null);
  const [{ layOut, learn }] = useState(createDaysLayout);
  const [lessons, setLessons] = useState(0);
  const { metrics, heading } = useGridMetrics(element);
  const layout = useMemo(
    () => metrics && layOut({ days, metrics, heading }),
    // A lesson changes what the layout knows by itself.
    // oxlint-disable-next-line react/exhaustive-deps
    [layOut, days, metrics, heading, lessons],
  );
  const onLearn = useCallback(
    (day: GalleryDay, tile: string, ratio: number) => {
      learn(day, tile, ratio);
      setLessons((count) => count + 1);
    },
    [learn],
  );
  const range = useVisibleRange(element);
  const pinned = usePinned(element, entries);
  const baseId = useId();
  useKeptPlace(element, layout);
  useImperativeHandle(
    tiles,
    () => () => {
      if (!layout || !element.current) return { ids: [], boxes: [] };
      const isRtl = getComputedStyle(element.current).direction === "rtl";
      return laidOutTiles(layout, new Set(focusableTiles(entries)), isRtl ? metrics?.width : undefined);
    },
    [layout, entries, metrics],
  );

  const drawDay = (places: DayPlaces) => {
    const { day, top, listTop, height } = places;
    const drawn = drawnOf(places, range, pinned);
    if (drawn.length === 0) return null;
    const label = labelOf(day);
    const headingId = `${baseId}${day.day}`;
    return [
      label !== null && (
        <DayHeading key={`${day.day} heading`} id={headingId} day={day} label={label} top={top} />
      ),
      <ul
        key={day.day}
        className="gih-rows"
        aria-labelledby={label === null ? undefined : headingId}
        style={{ insetBlockStart: listTop, blockSize: height }}
      >
        {drawn.map((one) => (
          <PlacedEntry key={one.entry.key} placed={one} day={day} onLearn={onLearn} {...rest} />
        ))}
      </ul>,
    ];
  };
  return (
    <div ref={element} className="gih-days" style={{ blockSize: layout?.height ?? 0 }}>
      {/* What the places are read from. */}
      <div className="gih-rows" />
      {layout?.days.map(drawDay)}
    </div>
  );
}
