import { createPaint } from "./colour";
import type { Shader } from "./kind";
import type { Pace } from "./pace";
import { scramble } from "../hashText";

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

/** Marks every point with a neighbour of another part. */
export function findEdges({ width, parts }: Plate): Uint8Array {
  const edges = new Uint8Array(parts.length);
  // The other four neighbours are met from their side; at the end of a row a point too many may be marked.
  const steps = [1, width - 1, width, width + 1];
  parts.forEach((part, i) => {
    for (const step of steps) if ((parts[i + step] ?? part) !== part) edges[i] = edges[i + step] = 1;
  });
  return edges;
}
