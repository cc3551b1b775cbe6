import type { GalleryDay } from "./groupByDay";

const isSame = (one: GalleryDay, other: GalleryDay): boolean =>
  one.entries.length === other.entries.length &&
  one.entries.every((entry, index) => entry === other.entries[index]);

/** Gives days that are the same as before as the very objects that they were: what was worked out about them still holds. */
export function stableDays(before: readonly GalleryDay[], now: readonly GalleryDay[]): GalleryDay[] {
  const known = new Map(before.map((day) => [day.day, day]));
  return now.map((day) => {
    const old = known.get(day.day);
    return old && isSame(old, day) ? old : day;
  });
}
