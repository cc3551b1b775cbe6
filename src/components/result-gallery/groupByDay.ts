import type { GenerationEntry } from "../../contract/GenerationEntry";

/** Submissions of one calendar day, in the order given. */
export interface GalleryDay {
  /** The day in local time, as `YYYY-MM-DD`; empty for an entry whose timestamp can't be read. */
  readonly day: string;
  /** The submissions of that day. */
  readonly entries: readonly GenerationEntry[];
  /** How many pictures they have. */
  readonly images: number;
}

const pad = (value: number, digits: number) => String(value).padStart(digits, "0");

/** The local calendar day of a time, as `YYYY-MM-DD`; empty for a time that is none. */
export function dayOf(time: number): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return "";
  return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1, 2)}-${pad(date.getDate(), 2)}`;
}

/** The day before; by the calendar, because a day of a clock change has not 24 hours. */
export function dayBefore(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return dayOf(new Date(year, month - 1, date - 1).getTime());
}

const known = new WeakMap<GenerationEntry, string>();

/** The day that a submission was sent on; reading a date takes its time, and a submission never changes. */
function dayOfEntry(entry: GenerationEntry): string {
  const day = known.get(entry) ?? dayOf(Date.parse(entry.submittedAt));
  known.set(entry, day);
  return day;
}

/** Groups submissions by the local day that they were sent on; keeps their order. */
export function groupByDay(entries: readonly GenerationEntry[]): GalleryDay[] {
  const days = new Map<string, GenerationEntry[]>();
  for (const entry of entries) {
    const day = dayOfEntry(entry);
    const sameDay = days.get(day);
    if (sameDay) sameDay.push(entry);
    else days.set(day, [entry]);
  }
  return [...days].map(([day, sameDay]) => ({
    day,
    entries: sameDay,
    images: sameDay.reduce((sum, { images }) => sum + images.length, 0),
  }));
}
