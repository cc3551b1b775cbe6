import { describe, expect, it } from "vitest";
import { dayLabel } from "../../../src/components/result-gallery/dayLabel";
import { dayBefore, dayOf, groupByDay } from "../../../src/components/result-gallery/groupByDay";
import { createTranslator } from "../../../src/messages/createTranslator";
import { en } from "../../../src/messages/en";
import { ago, entryOf, images, noon } from "./entries";

const hours = 3_600_000;

describe("groupByDay", () => {
  it("groups by the local day, keeps the order, and counts pictures", () => {
    const entries = [
      entryOf({ key: "a", images: images(2) }),
      entryOf({ key: "b", submittedAt: ago(11 * hours), images: images(1) }),
      entryOf({ key: "c", submittedAt: ago(13 * hours) }),
    ];
    const days = groupByDay(entries).map(({ day, entries: own, images: count }) => [
      day,
      own.map(({ key }) => key).join(""),
      count,
    ]);
    expect(days).toEqual([
      ["2026-11-20", "ab", 3],
      ["2026-11-19", "c", 0],
    ]);
  });

  it("keeps an entry whose time can't be read", () => {
    expect(groupByDay([entryOf({ submittedAt: "yesterday" })])).toMatchObject([{ day: "" }]);
  });
});

describe("dayBefore", () => {
  it("goes by the calendar", () => {
    expect(dayBefore("2026-03-01")).toBe("2026-02-28");
    expect(dayBefore("2026-01-01")).toBe("2025-12-31");
    expect(dayBefore(dayOf(noon))).toBe("2026-11-19");
  });
});

describe("dayLabel", () => {
  const label = (day: string) => dayLabel(createTranslator(en), day, "2026-11-20");
  it("says today, yesterday, the date, and the year where it is another one", () => {
    expect(["2026-11-20", "2026-11-19", "2026-11-18", "2025-11-20"].map(label)).toEqual([
      "Today",
      "Yesterday",
      "November 18",
      "November 20, 2025",
    ]);
  });
});
