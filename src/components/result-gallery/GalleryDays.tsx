import { Fragment, useId, useMemo, useState, type Ref } from "react";
import type { GenerationEntry } from "../../contract/GenerationEntry";
import { useMessages } from "../../messages/useMessages";
import { DayEntry } from "./DayEntry";
import { DayHeading } from "./DayHeading";
import { dayLabel } from "./dayLabel";
import type { GalleryDaysProps } from "./GalleryDaysProps";
import { isMoreThan } from "./isMoreThan";
import { groupByDay, type GalleryDay } from "./groupByDay";
import { stableDays } from "./stableDays";
import { useToday } from "./useToday";
import type { TilesInPlace } from "./drawnTiles";
import { useWindowing } from "./useWindowing";

/** The submissions by day; without days until it is known which one is today. */
function useDays(entries: readonly GenerationEntry[], today: string | null): readonly GalleryDay[] {
  const [before, setBefore] = useState<readonly GalleryDay[]>([]);
  const days = useMemo(
    () => (today === null ? [{ day: "", entries, images: 0 }] : stableDays(before, groupByDay(entries))),
    // What they were before only saves work.
    // oxlint-disable-next-line react/exhaustive-deps
    [entries, today],
  );
  if (days !== before) setBefore(days);
  return days;
}

/** Props of {@link GalleryDays}, beside what the list is made of. */
export interface DaysWindowProps {
  /** From how many tiles on only those near the window are drawn. Default: 1000. */
  windowFrom: number | undefined;
  /** Takes what gives every tile and where it is, while only some are drawn. */
  tiles: Ref<() => TilesInPlace>;
}

/** The submissions under one heading per day; of very many only those near the window. */
export function GalleryDays({ windowFrom = 1000, tiles, ...rest }: GalleryDaysProps & DaysWindowProps) {
  const messages = useMessages();
  const today = useToday(rest.now);
  const days = useDays(rest.entries, today);
  const baseId = useId();
  const labelOf = ({ day }: GalleryDay) =>
    today === null || day === "" ? null : dayLabel(messages, day, today);
  const isLong = isMoreThan(windowFrom, rest.entries);
  // Before it is needed: nothing may flicker on the way from one tile to the next.
  const isSoonLong = isLong || isMoreThan(windowFrom / 2, rest.entries);
  const { value: WindowedDays, hasFailed } = useWindowing(isSoonLong);
  if (isLong && WindowedDays) return <WindowedDays {...{ days, labelOf, tiles }} {...rest} />;
  // So many at once would hold up the page, and what draws fewer is on its way.
  if (isLong && !hasFailed) return null;
  return days.map((group) => {
    const label = labelOf(group);
    const id = `${baseId}${group.day}`;
    return (
      <Fragment key={group.day}>
        {label !== null && <DayHeading id={id} day={group} label={label} />}
        <ul className="gih-rows" aria-labelledby={label === null ? undefined : id}>
          {group.entries.map((entry) => (
            <DayEntry key={entry.key} entry={entry} {...rest} />
          ))}
        </ul>
      </Fragment>
    );
  });
}
