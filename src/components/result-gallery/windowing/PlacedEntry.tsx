import { useMemo } from "react";
import { DayEntry } from "../DayEntry";
import type { GalleryDaysProps } from "../GalleryDaysProps";
import type { GalleryDay } from "../groupByDay";
import type { EntryPlaces } from "./layoutDays";
import { TilePlacesContext } from "./TilePlacesContext";

/** Props of {@link PlacedEntry}. */
export interface PlacedEntryProps extends GalleryDaysProps {
  /** The submission and where its tiles are. */
  placed: EntryPlaces;
  /** The day that it belongs to. */
  day: GalleryDay;
  /** Told the ratio of a tile that has turned out to be another one; keep the function. */
  onLearn: (day: GalleryDay, tile: string, ratio: number) => void;
}

/** One submission whose tiles know their places. */
export function PlacedEntry({ placed, day, onLearn, ...rest }: PlacedEntryProps) {
  const value = useMemo(
    () => ({ ...placed, learn: (tile: string, ratio: number) => onLearn(day, tile, ratio) }),
    [placed, day, onLearn],
  );
  return (
    <TilePlacesContext.Provider value={value}>
      <DayEntry entry={placed.entry} {...rest} />
    </TilePlacesContext.Provider>
  );
}
