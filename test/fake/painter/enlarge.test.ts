import { expect, it } from "vitest";
import { createEnlarger } from "../../../src/fake/painter/enlarge";
import type { Shader } from "../../../src/fake/painter/kind";
import { createPace } from "../../../src/fake/painter/pace";
import { exposePlate } from "../../../src/fake/painter/plate";

const size = { width: 80, height: 60 };

/** The red of every pixel of some rows, enlarged from a plate of a hundredth of the points. */
async function enlarged(red: (u: number, v: number) => number, part: (u: number, v: number) => number) {
  const shader: Shader = (u, v, paint) => {
    paint.r = red(u, v);
    paint.part = part(u, v);
  };
  const plate = await exposePlate(shader, { ...size, points: 48 }, createPace(undefined));
  const enlargeRow = createEnlarger(plate, shader, size.width, size.height);
  return Array.from({ length: size.height }, (_, y) => {
    const row = new Uint8ClampedArray(size.width * 3);
    enlargeRow(y, row);
    return Array.from({ length: size.width }, (_, x) => row[x * 3] ?? 0);
  });
}

it("keeps the outline between two parts one pixel sharp", async () => {
  const inside = (u: number, v: number) => u + v / 2 > 0.7;
  const rows = await enlarged(
    (u, v) => (inside(u, v) ? 250 : 5),
    (u, v) => (inside(u, v) ? 1 : 0),
  );
  const between = rows.map((row) => row.filter((red) => red > 10 && red < 245).length);
  expect(Math.max(...between)).toBeLessThanOrEqual(2);
});

it("goes from point to point without steps where there is one part", async () => {
  const rows = await enlarged(
    (u) => 250 * u,
    () => 0,
  );
  const steps = rows.flatMap((row) => row.slice(1).map((red, x) => Math.abs(red - (row[x] ?? 0))));
  expect(Math.max(...steps)).toBeLessThan(6);
});
