import type { GenerationEntry } from "../../../contract/GenerationEntry";
import { frameRatio } from "../frameRatio";
import { galleryTiles } from "../galleryTiles";
import type { GalleryDay } from "../groupByDay";
import { tileId } from "../tileId";
import type { GridMetrics } from "./GridMetrics";
import { placeTiles } from "./placeTiles";
import type { TilePlace } from "./TilePlace";

/** One submission in the list of its day. */
export interface EntryPlaces {
  readonly entry: GenerationEntry;
  /** Where its tiles are, in their order. */
  readonly places: readonly TilePlace[];
  /** How many tiles of the day come before it. */
  readonly first: number;
  /** How many tiles the day has. */
  readonly count: number;
}

/** One day in the gallery: where its heading and its list begin, in pixels from the top. */
export interface DayPlaces {
  readonly day: GalleryDay;
  readonly top: number;
  readonly listTop: number;
  /** How high its list is. */
  readonly height: number;
  readonly entries: readonly EntryPlaces[];
}

/** Every day in its place. */
export interface DaysLayout {
  readonly days: readonly DayPlaces[];
  readonly height: number;
}

/** What the layout follows from. */
export interface DaysOptions {
  readonly days: readonly GalleryDay[];
  readonly metrics: GridMetrics;
  /** How high a heading is. */
  readonly heading: number;
}

type List = Pick<DayPlaces, "height" | "entries">;

/** What stands between two days; the same number stands in gallery-layout.css. */
const betweenDays = 32;

function layoutList(
  { entries }: GalleryDay,
  metrics: GridMetrics,
  ratios: ReadonlyMap<string, number>,
): List {
  const wanted = entries.map((entry) =>
    galleryTiles(entry).map((tile) => ratios.get(tileId(entry.key, tile.place)) ?? frameRatio(entry, tile)),
  );
  const { places, height } = placeTiles(wanted.flat(), metrics);
  let end = 0;
  const placed = entries.map((entry, index): EntryPlaces => {
    const first = end;
    end += wanted[index]?.length ?? 0;
    return { entry, first, places: places.slice(first, end), count: places.length };
  });
  return { height, entries: placed };
}

/** Puts days below each other; a day that is the same as before is not laid out again, and keeps its identity. */
export function createDaysLayout() {
  const ratios = new Map<string, number>();
  let lists = new WeakMap<GalleryDay, List>();
  let known: GridMetrics | undefined;
  return {
    layOut({ days, metrics, heading }: DaysOptions): DaysLayout {
      if (known !== metrics) lists = new WeakMap();
      known = metrics;
      let height = 0;
      const placed = days.map((day, index): DayPlaces => {
        const list = lists.get(day) ?? layoutList(day, metrics, ratios);
        lists.set(day, list);
        const top = index === 0 ? 0 : height + betweenDays;
        const listTop = top + (day.day === "" ? 0 : heading);
        height = listTop + list.height;
        return { day, top, listTop, ...list };
      });
      return { days: placed, height };
    },
    /** Takes to heart which ratio a tile really has; that shows with its picture. */
    learn(day: GalleryDay, tile: string, ratio: number): void {
      ratios.set(tile, ratio);
      lists.delete(day);
    },
  };
}
