import { Fragment, useId, useMemo, useState, type Ref } from "react";
import type { GenerationEntry } from "../../contract/GenerationEntry";
import { useMessages } from "../../messages/useMessages";
import { DayEntry } from "./DayEntry";
import { DayHeading } from "./DayHeading";
import { dayLabel } from "./dayLabel";
import type { GalleryDaysProps } from "./GalleryDaysProps";
import { groupByDay, type GalleryDay } from "./groupByDay";
import { stableDays } from "./stableDays";
import { useToday } from "./useToday";
import type { TilesInPlace } from "./windowing/TilesInPlace";
import { WindowedDays } from "./windowing/WindowedDays";

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

/** The submissions under one heading per day; `windowed` draws only those near the window, and tells where the others would be. */
export function GalleryDays({
  windowed,
  ...rest
}: GalleryDaysProps & { windowed: Ref<() => TilesInPlace> | false }) {
  const messages = useMessages();
  const today = useToday(rest.now);
  const days = useDays(rest.entries, today);
  const baseId = useId();
  const labelOf = ({ day }: GalleryDay) =>
    today === null || day === "" ? null : dayLabel(messages, day, today);
  if (windowed !== false) return <WindowedDays {...{ days, labelOf }} tiles={windowed} {...rest} />;
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
