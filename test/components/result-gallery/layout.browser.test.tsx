import { describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { entryOf } from "./entries";
import { boxes, galleryOf, showGallery } from "./galleryPage";

describe("layout", () => {
  const ratios = ["1536x1024", "1024x1536", "1024x1024", "2048x1152", "1024x1024", "1152x2048"];
  const mixed = ratios.map((size, index) => entryOf({ key: `${index}`, request: { size } }));
  const ratioOf = (size: string) => {
    const [width = 1, height = 1] = size.split("x").map(Number);
    return width / height;
  };

  it.each([
    [328, 2],
    [720, 3],
    [1100, 0],
  ])("at %i px keeps every ratio true", (width) => {
    showGallery({ entries: mixed }, width);
    boxes().forEach((box, index) => {
      expect(box.width / box.height).toBeCloseTo(ratioOf(ratios[index] ?? ""), 1);
    });
    const gallery = page.getByRole("region", { name: "Your images" }).element();
    expect(gallery.scrollWidth).toBeLessThanOrEqual(width);
  });

  it.each([328, 720, 1100])("at %i px keeps its place while what narrows it down appears", (width) => {
    const { rerender } = showGallery({ entries: mixed.slice(0, 1) }, width);
    const alone = boxes()[0]?.top;
    const more = mixed.map((entry, index) => ({
      ...entry,
      isFavourite: index === 2,
      request: { ...entry.request, model: `model-${index % 2}`, prompt: `Dunes ${index}` },
    }));
    rerender(galleryOf({ entries: more }, width));
    expect(page.getByRole("combobox", { name: "Model" }).query()).not.toBeNull();
    expect(page.getByRole("button", { name: "Favourites" }).query()).not.toBeNull();
    expect(boxes()[0]?.top).toBe(alone);
    rerender(galleryOf({ entries: more, filter: { text: "Dunes", model: "", isFavourite: false } }, width));
    expect(boxes()[0]?.top).toBe(alone);
  });

  it("has two columns when narrow, with even gaps, and the shortest column grows", () => {
    showGallery({ entries: mixed }, 328);
    const [first, second, third, fourth] = boxes();
    if (!first || !second || !third || !fourth) throw new Error("A tile is missing.");
    expect([first.width, second.width]).toEqual([160, 160]);
    expect(second.left - first.right).toBeCloseTo(8, 0);
    expect(third.left).toBe(first.left);
    expect(third.top - first.bottom).toBeGreaterThan(6.5);
    expect(third.top - first.bottom).toBeLessThan(9.5);
    expect(fourth.left).toBe(second.left);
  });

  it("has three columns at middle widths", () => {
    showGallery({ entries: mixed }, 720);
    expect(new Set(boxes().map(({ left }) => Math.round(left))).size).toBe(3);
  });

  it("has rows of one height when wide, and leaves the last row at its natural size", () => {
    showGallery({ entries: [...mixed, ...mixed.map((entry) => ({ ...entry, key: `${entry.key}b` }))] }, 1100);
    const tops = [...new Set(boxes().map(({ top }) => Math.round(top)))];
    const filled = tops.slice(0, -1).map((top) => boxes().filter((box) => Math.round(box.top) === top));
    expect(filled.length).toBeGreaterThan(1);
    for (const row of filled) {
      const heights = row.map(({ height }) => height);
      expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(1);
      expect(row.at(-1)?.right).toBeCloseTo((row[0]?.left ?? 0) + 1100, 0);
    }
  });

  it("gives a nearly full last row the rest of the width, and a short one not", () => {
    const square = (key: string) => entryOf({ key, request: { size: "1024x1024" } });
    showGallery({ entries: ["a", "b", "c", "d"].map(square) }, 1024);
    expect(boxes().at(-1)?.right).toBeCloseTo((boxes()[0]?.left ?? 0) + 1024, 0);
  });

  it("keeps a single tile at its natural height", () => {
    showGallery({ entries: [entryOf()] }, 1100);
    expect(boxes()[0]).toMatchObject({ width: 318, height: 212 });
  });

  it.each([328, 1100])("has columns as masonry at %i px, at true ratios", (width) => {
    showGallery({ entries: mixed, layout: "masonry" }, width);
    const lefts = new Set(boxes().map(({ left }) => Math.round(left)));
    expect(lefts.size).toBe(width === 328 ? 2 : 4);
    boxes().forEach((box, index) => {
      expect(box.width / box.height).toBeCloseTo(ratioOf(ratios[index] ?? ""), 1);
    });
  });

  it.each([328, 1100])("has places of one size as grid at %i px, at true ratios", (width) => {
    showGallery({ entries: mixed, layout: "grid" }, width);
    const columns = width === 328 ? 2 : 4;
    const middles = boxes().map(({ top, bottom }) => (top + bottom) / 2);
    const row = middles.slice(0, columns);
    expect(Math.max(...row) - Math.min(...row)).toBeLessThan(1);
    expect((middles[columns] ?? 0) - (middles[0] ?? 0)).toBeGreaterThan(100);
    const longest = boxes().map((box) => Math.round(Math.max(box.width, box.height)));
    expect(Math.max(...longest) - Math.min(...longest)).toBeLessThanOrEqual(1);
    boxes().forEach((box, index) => {
      expect(box.width / box.height).toBeCloseTo(ratioOf(ratios[index] ?? ""), 1);
    });
  });
});
