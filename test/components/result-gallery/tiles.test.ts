import { describe, expect, it } from "vitest";
import { galleryTiles } from "../../../src/components/result-gallery/galleryTiles";
import { requestedRatio, tileRatio } from "../../../src/components/result-gallery/tileRatio";
import { tileSpan } from "../../../src/components/result-gallery/tileSpan";
import { entryOf, images } from "./entries";

const kinds = (changes: Parameters<typeof entryOf>[0]) =>
  galleryTiles(entryOf(changes)).map((tile) => tile.kind);

describe("galleryTiles", () => {
  it("gives one tile per awaited image, of which one speaks", () => {
    const tiles = galleryTiles(entryOf({ request: { n: 3 } }));
    expect(tiles.map((tile) => tile.kind === "pending" && tile.speaks)).toEqual([true, false, false]);
  });

  it("puts pictures that came early before those still awaited, and keeps their places", () => {
    const tiles = galleryTiles(entryOf({ request: { n: 3 }, images: images(1) }));
    expect(tiles.map(({ kind, place }) => [kind, place])).toEqual([
      ["picture", 0],
      ["pending", 1],
      ["pending", 2],
    ]);
  });

  it("shows only pictures once all have come", () => {
    expect(kinds({ state: "succeeded", request: { n: 2 }, images: images(2) })).toEqual([
      "picture",
      "picture",
    ]);
  });

  it("closes with one tile of words when pictures are missing", () => {
    expect(kinds({ state: "partial", request: { n: 4 }, images: images(2) })).toEqual([
      "picture",
      "picture",
      "ended",
    ]);
    for (const state of ["failed", "unknown", "abandoned"] as const)
      expect(kinds({ state, request: { n: 4 } })).toEqual(["ended"]);
  });

  it("never shows a success without pictures as nothing", () => {
    expect(kinds({ state: "succeeded" })).toEqual(["ended"]);
  });
});

describe("tileRatio", () => {
  const request = entryOf().request;
  it("reads the size, else the ratio, else is square", () => {
    expect(tileRatio(request)).toBe(1.5);
    expect(tileRatio({ ...request, size: "auto", aspectRatio: "16:9" })).toBeCloseTo(16 / 9);
    expect(tileRatio({ ...request, size: "auto" })).toBe(1);
    expect(requestedRatio({ ...request, size: undefined, aspectRatio: "auto" })).toBeUndefined();
  });

  it("keeps an absurd size within what a tile can show", () => {
    expect(tileRatio({ ...request, size: "9000x10" })).toBe(3);
    expect(tileRatio({ ...request, size: "10x9000" })).toBeCloseTo(1 / 3);
  });
});

describe("tileSpan", () => {
  it("follows from the ratio", () => {
    expect([1, 1.5, 0.5].map(tileSpan)).toEqual([84, 58, 164]);
  });
});
