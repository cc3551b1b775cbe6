import { useId, useMemo } from "react";
import { isSettled, type GenerationEntry } from "../../contract/GenerationEntry";
import { useMessages } from "../../messages/useMessages";
import { dayLabel } from "./dayLabel";
import { EntryTiles } from "./EntryTiles";
import { groupByDay, type GalleryDay } from "./groupByDay";
import { parentPicture } from "./parentPicture";
import type { TileProps } from "./TileProps";
import { useToday } from "./useToday";

/** Props of {@link GalleryDays}. */
export interface GalleryDaysProps extends Pick<TileProps, "actions" | "now" | "parts"> {
  /** The submissions, newest first. */
  entries: readonly GenerationEntry[];
  /** How long a submission usually takes, in milliseconds. */
  estimateMs: ((entry: GenerationEntry) => number | undefined) | undefined;
  /** What came of asking about a submission, in words, by its key. */
  notes: ReadonlyMap<string, string> | undefined;
}

type DayProps = GalleryDaysProps & { group: GalleryDay; label: string | null };

function Day({ group, label, entries, estimateMs, notes, ...tile }: DayProps) {
  const { t } = useMessages();
  const headingId = useId();
  return (
    <>
      {label !== null && (
        <h3 className="gih-day" id={headingId}>
          {label}{" "}
          {group.images > 0 && (
            <span className="gih-num">{t("gallery.images", { count: group.images })}</span>
          )}
        </h3>
      )}
      <ul className="gih-rows" aria-labelledby={label === null ? undefined : headingId}>
        {group.entries.map((entry) => (
          <EntryTiles
            key={entry.key}
            entry={entry}
            note={notes?.get(entry.key)}
            parentSrc={parentPicture(entries, entry)}
            estimateMs={isSettled(entry.state) ? undefined : estimateMs?.(entry)}
            {...tile}
          />
        ))}
      </ul>
    </>
  );
}

/** The submissions under one heading per day; without headings until the day is known. */
export function GalleryDays({ entries, ...rest }: GalleryDaysProps) {
  const messages = useMessages();
  const today = useToday(rest.now);
  const groups = useMemo(
    () => (today === null ? [{ day: "", entries, images: 0 }] : groupByDay(entries)),
    [entries, today],
  );
  return groups.map((group) => (
    <Day
      key={group.day}
      group={group}
      entries={entries}
      label={today === null || group.day === "" ? null : dayLabel(messages, group.day, today)}
      {...rest}
    />
  ));
}
