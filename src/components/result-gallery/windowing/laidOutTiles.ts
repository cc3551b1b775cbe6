import type { TilesInPlace } from "../drawnTiles";
import type { TileBox } from "../stepInGrid";
import { tileId } from "../tileId";
import type { DaysLayout } from "./layoutDays";

/** The tiles of a layout, where they would be drawn; `focusable` are those that can have the focus. */
export function laidOutTiles(
  { days }: DaysLayout,
  focusable: ReadonlySet<string>,
  rtlWidth?: number,
): TilesInPlace {
  const ids: string[] = [];
  const boxes: TileBox[] = [];
  for (const { listTop, entries } of days)
    for (const { entry, places } of entries)
      for (const [index, { x, y, width, height }] of places.entries()) {
        const id = tileId(entry.key, index);
        if (!focusable.has(id)) continue;
        const left = rtlWidth === undefined ? x : rtlWidth - x - width;
        const top = listTop + y;
        ids.push(id);
        boxes.push({ left, right: left + width, top, bottom: top + height });
      }
  return { ids, boxes };
}
