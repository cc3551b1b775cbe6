import { createPaint } from "./colour";
import type { Shader } from "./kind";
import { clamp, mix } from "./maths";
import type { Plate } from "./plate";
import { cellKind, findEdges } from "./plate";

/** Where one output line lies between the lines of the plate. */
interface Tap {
  /** The two plate lines before it and the two after it. */
  lines: [number, number, number, number];
  /** How far it is from the second to the third, 0 to 1. */
  fraction: number;
  /** Catmull-Rom weights of the four lines. */
  weights: [number, number, number, number];
  /** First and last cell that the output line touches. */
  cells: [number, number];
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
  const cells = findEdges(plate);
  const band = new Float32Array(plate.width * 3);

  return (y, row) => {
    const down = tapAt(y, height, plate.height);
    mixRows(plate, down, band);
    columns.forEach((across, x) => {
      const kind = kindOfCell(cells, plate.width, across, down);
      if (kind === cellKind.edge) resample(shader, x, y, width, height, row);
      else if (kind === cellKind.besideEdge) interpolate(plate, across, down, row, x);
      else mixColumns(band, across, row, x);
    });
  };
}

function tapAt(pixel: number, pixels: number, lines: number): Tap {
  const step = lines / pixels;
  const position = (pixel + 0.5) * step - 0.5;
  const before = Math.floor(position);
  const t = position - before;
  const line = (at: number): number => clamp(at, 0, lines - 1);
  const cell = (at: number): number => clamp(Math.floor(at), 0, Math.max(0, lines - 2));
  return {
    lines: [line(before - 1), line(before), line(before + 1), line(before + 2)],
    fraction: t,
    weights: [
      t * (-0.5 + t * (1 - 0.5 * t)),
      1 + t * t * (1.5 * t - 2.5),
      t * (0.5 + t * (2 - 1.5 * t)),
      t * t * (0.5 * t - 0.5),
    ],
    cells: [cell(position - step / 2), cell(position + step / 2)],
  };
}

function kindOfCell(cells: Uint8Array, width: number, across: Tap, down: Tap): number {
  const left = across.cells[0];
  const right = across.cells[1];
  const top = down.cells[0];
  const bottom = down.cells[1];
  const first = cells[top * width + left] ?? 0;
  if (left === right && top === bottom) return first;
  return Math.max(
    first,
    cells[top * width + right] ?? 0,
    cells[bottom * width + left] ?? 0,
    cells[bottom * width + right] ?? 0,
  );
}

function mixRows({ values, width }: Plate, { lines, weights }: Tap, band: Float32Array): void {
  const stride = width * 3;
  const [a, b, c, d] = weights;
  const [rowA, rowB, rowC, rowD] = [
    lines[0] * stride,
    lines[1] * stride,
    lines[2] * stride,
    lines[3] * stride,
  ];
  for (let i = 0; i < stride; i++) {
    band[i] =
      a * (values[rowA + i] ?? 0) +
      b * (values[rowB + i] ?? 0) +
      c * (values[rowC + i] ?? 0) +
      d * (values[rowD + i] ?? 0);
  }
}

function mixColumns(band: Float32Array, { lines, weights }: Tap, row: Uint8ClampedArray, x: number): void {
  // Not destructured: that would create an iterator for every pixel.
  const a = weights[0];
  const b = weights[1];
  const c = weights[2];
  const d = weights[3];
  const i = lines[0] * 3;
  const j = lines[1] * 3;
  const k = lines[2] * 3;
  const l = lines[3] * 3;
  for (let channel = 0; channel < 3; channel++) {
    row[x * 3 + channel] =
      a * (band[i + channel] ?? 0) +
      b * (band[j + channel] ?? 0) +
      c * (band[k + channel] ?? 0) +
      d * (band[l + channel] ?? 0);
  }
}

/** Between the four nearest points only, so that nothing from beyond the edge shines through. */
function interpolate(
  { values, width }: Plate,
  across: Tap,
  down: Tap,
  row: Uint8ClampedArray,
  x: number,
): void {
  const [, left, right] = across.lines;
  const top = down.lines[1] * width;
  const bottom = down.lines[2] * width;
  for (let channel = 0; channel < 3; channel++) {
    const a = values[(top + left) * 3 + channel] ?? 0;
    const b = values[(top + right) * 3 + channel] ?? 0;
    const c = values[(bottom + left) * 3 + channel] ?? 0;
    const d = values[(bottom + right) * 3 + channel] ?? 0;
    row[x * 3 + channel] = mix(mix(a, b, across.fraction), mix(c, d, across.fraction), down.fraction);
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
  x: number,
  y: number,
  width: number,
  height: number,
  row: Uint8ClampedArray,
): void {
  let [r, g, b] = [0, 0, 0];
  for (const [right, down] of sampleOffsets) {
    shader((x + right) / width, (y + down) / height, sample);
    r += sample.r;
    g += sample.g;
    b += sample.b;
  }
  row[x * 3] = r / 4;
  row[x * 3 + 1] = g / 4;
  row[x * 3 + 2] = b / 4;
}
