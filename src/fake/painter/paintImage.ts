import { composePicture } from "./composePicture";
import { createEnlarger } from "./enlarge";
import { createPace } from "./pace";
import { exposePlate } from "./plate";
import { createPngWriter } from "./png";

/** What to paint. */
export interface PaintOptions {
  /** Decides the kind of picture and its palette. */
  prompt: string;
  /** Decides the composition: give every picture of one request its own. */
  seed: string;
  /** Pixels. */
  width: number;
  /** Pixels. */
  height: number;
  /** Stops the painting; the promise rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
}

/** Paints a PNG of exactly `width` × `height` pixels; the same options always give the same picture. */
export async function paintImage(options: PaintOptions): Promise<Uint8Array<ArrayBuffer>> {
  const { prompt, seed, width, height, signal } = options;
  signal?.throwIfAborted();
  const pace = createPace(signal);
  const { shader, points } = composePicture(prompt, seed, width / height);
  const plate = await exposePlate(shader, { width, height, points }, pace);
  const enlargeRow = createEnlarger(plate, shader, width, height);
  const png = createPngWriter(width, height);
  const row = new Uint8ClampedArray(width * 3);
  const bytes = new Uint8Array(row.buffer);
  try {
    for (let y = 0; y < height; y++) {
      enlargeRow(y, row);
      await png.writeRow(bytes);
      await pace.rest();
    }
    return await png.finish();
  } catch (error) {
    png.abandon(error);
    throw error;
  }
}
