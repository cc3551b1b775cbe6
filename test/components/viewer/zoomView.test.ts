import { describe, expect, it } from "vitest";
import {
  actualScale,
  clampView,
  fitted,
  maxScale,
  panBy,
  toggleZoom,
  zoomAt,
} from "../../../src/components/viewer/zoomView";

/** A picture of 2000 pixels at 500 by 400, in a room of 800 by 600. */
const room = { width: 500, height: 400, roomWidth: 800, roomHeight: 600, naturalWidth: 2000 };

describe("a view", () => {
  it("is never smaller than what fits, nor larger than its pixels bear", () => {
    expect(clampView({ scale: 0.2, x: 9, y: 9 }, room)).toEqual(fitted);
    expect(clampView({ scale: 99, x: 0, y: 0 }, room).scale).toBe(maxScale(room));
    expect(maxScale({ ...room, naturalWidth: 0 })).toBe(4);
  });

  it("keeps what is under the point", () => {
    const point = { x: 100, y: -50 };
    const view = zoomAt({ scale: 2, x: 10, y: 20 }, 4, point, room);
    expect((point.x - view.x) / view.scale).toBeCloseTo((point.x - 10) / 2);
    expect((point.y - view.y) / view.scale).toBeCloseTo((point.y - 20) / 2);
  });

  it("moves up to the picture's edge, and not at all where the room is larger", () => {
    expect(panBy({ scale: 2, x: 0, y: 0 }, { x: 999, y: -999 }, room)).toEqual({ scale: 2, x: 100, y: -100 });
    expect(panBy(fitted, { x: 50, y: 50 }, room)).toEqual(fitted);
  });

  it("goes to the picture's own pixels and back", () => {
    const view = toggleZoom(fitted, { x: 0, y: 0 }, room);
    expect(view.scale).toBe(actualScale(room));
    expect(toggleZoom(view, { x: 0, y: 0 }, room)).toEqual(fitted);
    expect(toggleZoom(fitted, { x: 0, y: 0 }, { ...room, naturalWidth: 300 }).scale).toBe(2);
  });
});
