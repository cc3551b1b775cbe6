import { fitInto } from "./fitInto";
import type { PlannedImage } from "./planGeneration";

/** How many painted images are kept; the others are painted again when they are asked for. */
const keptImages = 48;

async function paint(image: PlannedImage, maxEdge: number, signal: AbortSignal): Promise<Blob> {
  const { paintOffThread } = await import("./painter/paintOffThread");
  const { prompt, seed, width, height } = image;
  const size = fitInto(Math.min(maxEdge, Math.max(width, height)), width, height);
  const bytes = await paintOffThread({ prompt, seed, ...size, signal });
  return new Blob([bytes], { type: "image/png" });
}

/** Keeps the work for each key, forgets what failed, and beyond a limit what was wanted least lately. */
function createCache<T>(limit: number) {
  const kept = new Map<string, Promise<T>>();
  return (key: string, make: () => Promise<T>): Promise<T> => {
    const work = kept.get(key) ?? make();
    kept.delete(key);
    kept.set(key, work);
    work.catch(() => kept.delete(key));
    const oldest = kept.keys().next().value;
    if (kept.size > limit && oldest !== undefined) kept.delete(oldest);
    return work;
  };
}

/** Paints images when they are wanted, with a longest edge in pixels, and keeps the latest. */
export function createImageStore(maxEdge: number) {
  const stop = new AbortController();
  const pictures = createCache<Blob>(keptImages);
  const addresses = createCache<string>(Number.POSITIVE_INFINITY);
  const urls = new Set<string>();

  const picture = (image: PlannedImage) => pictures(image.id, () => paint(image, maxEdge, stop.signal));

  const address = async (image: PlannedImage): Promise<string> => {
    const blob = await picture(image);
    stop.signal.throwIfAborted();
    const url = URL.createObjectURL(blob);
    urls.add(url);
    return url;
  };

  return {
    /** The image's PNG. */
    picture,
    /** An address of the image inside this page; it lasts until the store is disposed of. */
    blobUrl: (image: PlannedImage) => addresses(image.id, () => address(image)),
    /** Stops painting and takes back every address. */
    dispose: (): void => {
      stop.abort();
      for (const url of urls) URL.revokeObjectURL(url);
    },
  };
}

/** The painted images of a fake hub. */
export type ImageStore = ReturnType<typeof createImageStore>;
