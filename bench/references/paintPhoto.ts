import { seededRandom } from "../seededRandom";

const [width, height] = [4032, 3024];

/** Soft light and shade, in several sizes at once. */
function paintScene(context: OffscreenCanvasRenderingContext2D, random: () => number): void {
  const hue = random() * 360;
  for (const [edge, alpha] of [
    [6, 1],
    [24, 0.5],
    [96, 0.35],
    [400, 0.25],
    [1500, 0.15],
  ] as const) {
    const patch = new OffscreenCanvas(edge, Math.ceil(edge * 0.75));
    const pixels = new ImageData(patch.width, patch.height);
    for (let at = 0; at < pixels.data.length; at += 4) {
      const light = random() * 255;
      pixels.data[at] = light * (0.6 + 0.4 * Math.sin(hue));
      pixels.data[at + 1] = light * 0.9;
      pixels.data[at + 2] = light * (0.6 + 0.4 * Math.cos(hue));
      pixels.data[at + 3] = 255;
    }
    patch.getContext("2d")?.putImageData(pixels, 0, 0);
    context.globalAlpha = alpha;
    context.drawImage(patch, 0, 0, width, height);
  }
  context.globalAlpha = 1;
}

/** What a sensor adds to every pixel. */
function addGrain(context: OffscreenCanvasRenderingContext2D, random: () => number): void {
  const pixels = context.getImageData(0, 0, width, height);
  const grain = Float32Array.from({ length: 65_537 }, () => (random() + random() + random() - 1.5) * 7);
  for (let at = 0; at < pixels.data.length; at += 1) {
    if (at % 4 !== 3) pixels.data[at] = (pixels.data[at] ?? 0) + (grain[at % 65_537] ?? 0);
  }
  context.putImageData(pixels, 0, 0);
}

/** A JPEG of 12 megapixels with the detail and the grain of a camera's. */
export async function paintPhoto(seed: number): Promise<Blob> {
  const random = seededRandom(seed);
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("This browser draws on no canvas.");
  context.imageSmoothingQuality = "high";
  paintScene(context, random);
  addGrain(context, random);
  return canvas.convertToBlob({ type: "image/jpeg", quality: 0.95 });
}
