import { createPaint } from "./colour";
import type { Shader } from "./kind";
import { clamp, mix } from "./maths";
import type { Plate } from "./plate";
import { findEdges } from "./plate";

/** Where one output line lies between the lines of the plate. */
interface Tap {
  /** The plate line before it. */
  before: number;
  /** The plate line after it. */
  after: number;
  /** The nearer one of the two. */
  nearest: number;
  /** How far it is from the one to the other, 0 to 1. */
  fraction: number;
}

/**
 * Gives the rows of a `width` × `height` picture: soft areas are interpolated from the plate, and where
 * two parts meet the picture is computed again, so that outlines stay crisp at any size.
 */
export function createEnlarger(
  plate: Plate,
  shader: Shader,
  width: number,
  height: number,
): (y: number, row: Uint8ClampedArray) => void {
  const columns = Array.from({ length: width }, (_, x) => tapAt(x, width, plate.width));
  const edges = findEdges(plate);
  return (y, row) => {
    const down = tapAt(y, height, plate.height);
    columns.forEach((across, x) => {
      if (edges[down.nearest * plate.width + across.nearest])
        resample(shader, x / width, y / height, 1 / width, 1 / height, row, x * 3);
      else interpolate(plate, across, down, row, x * 3);
    });
  };
}

function tapAt(pixel: number, pixels: number, lines: number): Tap {
  const position = clamp(((pixel + 0.5) * lines) / pixels - 0.5, 0, lines - 1);
  const before = Math.floor(position);
  const after = Math.min(before + 1, lines - 1);
  return { before, after, nearest: Math.round(position), fraction: position - before };
}

function interpolate(
  { values, width }: Plate,
  across: Tap,
  down: Tap,
  row: Uint8ClampedArray,
  at: number,
): void {
  const top = down.before * width;
  const bottom = down.after * width;
  for (let channel = 0; channel < 3; channel++) {
    const a = values[(top + across.before) * 3 + channel] ?? 0;
    const b = values[(top + across.after) * 3 + channel] ?? 0;
    const c = values[(bottom + across.before) * 3 + channel] ?? 0;
    const d = values[(bottom + across.after) * 3 + channel] ?? 0;
    row[at + channel] = mix(mix(a, b, across.fraction), mix(c, d, across.fraction), down.fraction);
  }
}

/** Four samples on a turned grid: the fewest that smooth both upright and lying edges. */
const sampleOffsets = [
  [0.125, 0.375],
  [0.375, 0.875],
  [0.625, 0.125],
  [0.875, 0.625],
] as const;
const sample = createPaint();

function resample(
  shader: Shader,
  u: number,
  v: number,
  du: number,
  dv: number,
  row: Uint8ClampedArray,
  at: number,
): void {
  let [r, g, b] = [0, 0, 0];
  for (const [right, down] of sampleOffsets) {
    shader(u + right * du, v + down * dv, sample);
    r += sample.r;
    g += sample.g;
    b += sample.b;
  }
  row[at] = r / 4;
  row[at + 1] = g / 4;
  row[at + 2] = b / 4;
}
