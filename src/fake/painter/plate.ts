import { createPaint } from "./colour";
import type { Shader } from "./kind";
import type { Pace } from "./pace";
import { scramble } from "./random";

/**
 * Half the spread of the grain, in 8-bit steps. It hides banding; it is enlarged with the picture because
 * a speck for every pixel would triple the file and the time to compress it.
 */
const grain = 1.5;

/** A picture at the size it was computed, before it is enlarged. */
export interface Plate {
  width: number;
  height: number;
  /** Red, green, blue of every point, 0–255 with fractions. */
  values: Float32Array;
  /** The part of the picture every point belongs to. */
  parts: Uint8Array;
}

/** Computes about `points` points at the ratio of `width` × `height`, never more than the picture has. */
export async function exposePlate(
  shader: Shader,
  size: { width: number; height: number; points: number },
  pace: Pace,
): Promise<Plate> {
  const scale = Math.min(1, Math.sqrt(size.points / (size.width * size.height)));
  const width = Math.max(1, Math.round(size.width * scale));
  const height = Math.max(1, Math.round(size.height * scale));
  const values = new Float32Array(width * height * 3);
  const parts = new Uint8Array(width * height);
  const paint = createPaint();
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const i = y * width + x;
      shader((x + 0.5) / width, (y + 0.5) / height, paint);
      const bits = scramble(i);
      const speck = (((bits & 1023) + ((bits >>> 10) & 1023)) / 1023 - 1) * grain;
      values[i * 3] = paint.r + speck;
      values[i * 3 + 1] = paint.g + speck;
      values[i * 3 + 2] = paint.b + speck;
      parts[i] = paint.part;
    }
    await pace.rest();
  }
  return { width, height, values, parts };
}

/** How a cell (four neighbouring points) may be enlarged. */
export const cellKind = { smooth: 0, besideEdge: 1, edge: 2 } as const;

/** Marks, for every cell by its top left point, whether parts meet in it or right beside it. */
export function findEdges({ width, height, parts }: Plate): Uint8Array {
  const cells = new Uint8Array(width * height);
  for (let y = 0; y < height - 1; y++) {
    for (let x = 0; x < width - 1; x++) {
      const i = y * width + x;
      const part = parts[i];
      if (part === parts[i + 1] && part === parts[i + width] && part === parts[i + width + 1]) continue;
      for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++) {
        for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column++) {
          cells[row * width + column] ||= cellKind.besideEdge;
        }
      }
      cells[i] = cellKind.edge;
    }
  }
  return cells;
}
