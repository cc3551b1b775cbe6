import { atLeast, atMost } from "../figure.mjs";
import { goalsFor, isOurs, savedBy, type Circumstances, type Row } from "./report";

/** The figures of our own rows, for the table of everything. */
export const figuresOf = (rows: readonly Row[], circumstances: Circumstances) =>
  rows.filter(isOurs).flatMap((row) => {
    const goals = goalsFor(circumstances);
    const ms = { unit: " ms", digits: 0 };
    const count = { digits: 0 };
    return [
      atMost(`${row.name}: first picture`, row.firstMs, goals.firstMs, ms),
      atMost(`${row.name}: long tasks`, row.longTasks, goals.longTasks, count),
      atMost(`${row.name}: decoded photos at a time`, row.bitmaps, goals.bitmaps, count),
      ...(row.name.includes("2048")
        ? [
            atLeast(`${row.name}: saved`, 100 * savedBy(row, circumstances.chosen), 80, {
              unit: " %",
              digits: 0,
            }),
          ]
        : []),
    ];
  });
