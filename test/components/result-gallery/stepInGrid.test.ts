import { describe, expect, it } from "vitest";
import { stepInGrid, type Step, type TileBox } from "../../../src/components/result-gallery/stepInGrid";

const box = (left: number, top: number, width: number, height = 100): TileBox => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

const go = (boxes: readonly TileBox[], from: number, step: Step, options = {}) =>
  stepInGrid({ boxes, from, step, page: 250, isRtl: false, ...options });

describe("in justified rows", () => {
  // Three tiles, two, a short last row of one; then a full row of another day.
  const rows = [
    box(0, 0, 100),
    box(110, 0, 80),
    box(200, 0, 100),
    box(0, 110, 140),
    box(150, 110, 150),
    box(0, 220, 90),
    box(0, 370, 120),
    box(130, 370, 170),
  ];

  it("goes to the tile that stands below or above", () => {
    expect(go(rows, 0, "down")).toBe(3);
    expect(go(rows, 2, "down")).toBe(4);
    expect(go(rows, 4, "up")).toBe(2);
    expect(go(rows, 3, "up")).toBe(0);
  });

  it("leaps over no row that ends early, and comes back to its line after it", () => {
    expect(go(rows, 4, "down")).toBe(5);
    expect(go(rows, 5, "down", { column: 225 })).toBe(7);
    expect(go(rows, 7, "up")).toBe(5);
  });

  it("goes along the row, and on to the next at its end", () => {
    expect(go(rows, 0, "right")).toBe(1);
    expect(go(rows, 2, "right")).toBe(3);
    expect(go(rows, 3, "left")).toBe(2);
    expect(go(rows, 1, "left")).toBe(0);
  });

  it("stays where there is nothing further", () => {
    expect(go(rows, 0, "left")).toBeUndefined();
    expect(go(rows, 1, "up")).toBeUndefined();
    expect(go(rows, 7, "right")).toBeUndefined();
    expect(go(rows, 6, "down")).toBeUndefined();
  });

  it("goes to both ends, and by pages of rows", () => {
    expect(go(rows, 4, "first")).toBe(0);
    expect(go(rows, 4, "last")).toBe(7);
    expect(go(rows, 2, "pageDown")).toBe(5);
    expect(go(rows, 7, "pageUp")).toBe(5);
    expect(go(rows, 7, "pageUp", { page: 300 })).toBe(4);
    expect(go(rows, 2, "pageDown", { page: 10 })).toBe(4);
  });

  it("mirrors left and right where the text does", () => {
    const mirrored = rows.map(({ left, right, ...rest }) => ({
      ...rest,
      left: 300 - right,
      right: 300 - left,
    }));
    expect(go(mirrored, 0, "left", { isRtl: true })).toBe(1);
    expect(go(mirrored, 2, "left", { isRtl: true })).toBe(3);
    expect(go(mirrored, 3, "right", { isRtl: true })).toBe(2);
  });
});

describe("in columns", () => {
  const columns = [
    box(0, 0, 100, 150),
    box(110, 0, 100, 80),
    box(110, 90, 100, 200),
    box(0, 160, 100, 60),
    box(0, 230, 100, 100),
  ];

  it("stays in its column", () => {
    expect(go(columns, 0, "down")).toBe(3);
    expect(go(columns, 1, "down")).toBe(2);
    expect(go(columns, 4, "up")).toBe(3);
  });

  it("goes across to what stands beside it", () => {
    expect(go(columns, 0, "right")).toBe(1);
    expect(go(columns, 3, "right")).toBe(2);
    expect(go(columns, 2, "left")).toBe(3);
  });
});

it("begins at the first tile where it was at none", () => {
  expect(go([box(0, 0, 10)], -1, "down")).toBe(0);
  expect(go([], -1, "down")).toBeUndefined();
});
