import type { DaysLayout } from "./layoutDays";

/** The first tile that ends below a line, and where it begins. */
function tileBelow({ days }: DaysLayout, line: number) {
  for (const { listTop, height, entries } of days) {
    if (listTop + height <= line) continue;
    for (const { entry, places } of entries)
      for (const [index, { y, height: high }] of places.entries())
        if (listTop + y + high > line) return { key: entry.key, index, top: listTop + y };
  }
  return undefined;
}

function topOf({ days }: DaysLayout, key: string, index: number): number | undefined {
  for (const { listTop, entries } of days) {
    const y = entries.find(({ entry }) => entry.key === key)?.places[index]?.y;
    if (y !== undefined) return listTop + y;
  }
  return undefined;
}

/** How far what is at a line has moved from one layout to the next; 0 where it is gone. */
export function movedAt(line: number, before: DaysLayout, now: DaysLayout): number {
  const tile = tileBelow(before, line);
  const top = tile && topOf(now, tile.key, tile.index);
  return tile && top !== undefined ? top - tile.top : 0;
}

/** What scrolls an element: the nearest one that can, else the page. */
export function scrollerOf(element: Element): Element | null {
  for (let around = element.parentElement; around; around = around.parentElement) {
    const { overflowY } = getComputedStyle(around);
    if (/auto|scroll/.test(overflowY) && around.scrollHeight > around.clientHeight) return around;
  }
  return document.scrollingElement;
}
