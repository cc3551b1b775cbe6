import type { DecodedPicture } from "./decodePicture";
import type { PictureSize } from "./PreparedImage";

/** What a smaller copy is to be. */
export interface ResizeOptions {
  /** The longest edge in pixels; a smaller picture keeps its size. */
  readonly longestEdge: number;
  /** The media type to write. */
  readonly type: string;
  /** From 0 to 1, for types that lose something. */
  readonly quality: number;
}

type AnyCanvas = OffscreenCanvas | HTMLCanvasElement;

function createCanvas(width: number, height: number): AnyCanvas {
  if (typeof OffscreenCanvas !== "undefined") return new OffscreenCanvas(width, height);
  return Object.assign(document.createElement("canvas"), { width, height });
}

function encode(canvas: AnyCanvas, type: string, quality: number): Promise<Blob | null> {
  if ("convertToBlob" in canvas) return canvas.convertToBlob({ type, quality });
  return new Promise((resolve) => canvas.toBlob(resolve, type, quality));
}

/** The size that fits, in whole pixels, at the same ratio; never a larger one. */
export function fitInto({ width, height }: PictureSize, longestEdge: number): PictureSize {
  const scale = Math.min(1, longestEdge / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/**
 * A copy of a picture, no larger than asked, encoded. A browser that can't write the type gives another one.
 * @throws Error when the browser can't draw or encode it.
 */
export async function resizePicture(picture: DecodedPicture, options: ResizeOptions): Promise<Blob> {
  const { longestEdge, type, quality } = options;
  const { width, height } = fitInto(picture, longestEdge);
  const canvas = createCanvas(width, height);
  // Both kinds of canvas have the same overload, which TypeScript can't call on their union.
  const context = canvas.getContext("2d") as CanvasRenderingContext2D | null;
  if (!context) throw new Error("This browser draws on no canvas.");
  context.imageSmoothingQuality = "high";
  context.drawImage(picture.source, 0, 0, width, height);
  const blob = await encode(canvas, type, quality);
  // Some browsers keep the pixels until they collect garbage.
  canvas.width = 0;
  if (!blob) throw new Error(`This browser could not write ${width} by ${height} pixels as ${type}.`);
  return blob;
}
