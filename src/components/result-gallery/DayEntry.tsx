import { isSettled, type GenerationEntry } from "../../contract/GenerationEntry";
import { EntryTiles } from "./EntryTiles";
import type { GalleryDaysProps } from "./GalleryDaysProps";
import { parentPicture } from "./parentPicture";

/** One submission of a day, with what is known about it alone. */
export function DayEntry({
  entry,
  entries,
  estimateMs,
  notes,
  ...tile
}: GalleryDaysProps & { entry: GenerationEntry }) {
  return (
    <EntryTiles
      entry={entry}
      note={notes?.get(entry.key)}
      parentSrc={parentPicture(entries, entry)}
      estimateMs={isSettled(entry.state) ? undefined : estimateMs?.(entry)}
      {...tile}
    />
  );
}
