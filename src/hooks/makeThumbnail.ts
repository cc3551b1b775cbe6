import type { GeneratedImage } from "../contract/generationSchema";
import type { ReadImage } from "./createReadImage";

/** Enough for a tile of the gallery on a phone, and some 10 kB. */
const longestEdge = 320;
const quality = 0.75;

const toDataUrl = (blob: Blob) =>
  new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    // readAsDataURL gives a string.
    reader.addEventListener("load", () => resolve(reader.result as string));
    reader.addEventListener("error", () => reject(reader.error ?? new Error("The thumbnail can't be read.")));
    reader.readAsDataURL(blob);
  });

/** Hosts that do not let this page read their images say so in the console each time, so they are asked once. */
const closedOrigins = new Set<string>();

async function readOnce(
  readImage: ReadImage,
  image: GeneratedImage,
  generationId: string | undefined,
  signal: AbortSignal,
): Promise<Blob | undefined> {
  const { origin } = new URL(image.url, location.href);
  if (closedOrigins.has(origin) && !image.isProxied) return undefined;
  try {
    return await readImage(image, generationId, { signal });
  } catch {
    if (!signal.aborted) closedOrigins.add(origin);
    return undefined;
  }
}

/** Makes a small WebP of an image, away from the main thread; undefined where the browser can't or the host forbids it. */
export async function makeThumbnail(
  readImage: ReadImage,
  image: GeneratedImage,
  generationId: string | undefined,
  signal: AbortSignal,
): Promise<string | undefined> {
  if (typeof OffscreenCanvas === "undefined" || typeof createImageBitmap === "undefined") return undefined;
  const blob = await readOnce(readImage, image, generationId, signal);
  if (!blob) return undefined;
  const whole = await createImageBitmap(blob);
  const scale = Math.min(1, longestEdge / Math.max(whole.width, whole.height));
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(whole.width * scale)),
    Math.max(1, Math.round(whole.height * scale)),
  );
  const context = canvas.getContext("2d");
  if (context) context.imageSmoothingQuality = "high";
  context?.drawImage(whole, 0, 0, canvas.width, canvas.height);
  whole.close();
  return context ? toDataUrl(await canvas.convertToBlob({ type: "image/webp", quality })) : undefined;
}
