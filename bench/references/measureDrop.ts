import { watchBitmaps } from "./watchBitmaps";

/** What a way of taking photos did to the page. */
export interface DropFigures {
  /** From the drop to the first picture that is on the screen. */
  readonly firstMs: number;
  /** From the drop to the last one. */
  readonly allMs: number;
  /** From the drop until everything could be sent. */
  readonly doneMs: number;
  /** The most decoded photos at a time; 0 where none was decoded for a script. */
  readonly bitmaps: number;
  /** How many bytes would be sent. */
  readonly bytes: number;
}

/** Takes photos into an element, and gives what would be sent. */
export type Way = (
  target: HTMLElement,
  photos: File[],
) => {
  /** The drag comes over the page. */
  enter?: () => void;
  /** It lets go. */
  start: () => void;
  /** What would be sent. */
  done: Promise<Blob[]>;
};

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const nextFrame = () => new Promise(requestAnimationFrame);

/** So many pictures, decoded and painted. */
async function pictures(target: HTMLElement, count: number, from: number): Promise<number> {
  const shown = () =>
    Array.from(target.querySelectorAll("img")).filter((image) => image.complete && image.naturalWidth > 0);
  while (shown().length < count) await nextFrame();
  await Promise.all(
    shown()
      .slice(0, count)
      .map((image) => image.decode().catch(() => undefined)),
  );
  await nextFrame();
  return performance.now() - from;
}

/** Drops photos once, and watches until nothing more happens. */
export async function measureDrop(target: HTMLElement, way: Way, photos: File[]): Promise<DropFigures> {
  const bitmaps = watchBitmaps();
  const { enter, start, done } = way(target, photos);
  enter?.();
  await pause(500);
  await nextFrame();
  await nextFrame();

  const from = performance.now();
  start();
  const [firstMs, allMs, [doneMs, files]] = await Promise.all([
    pictures(target, 1, from),
    pictures(target, photos.length, from),
    done.then((files) => [performance.now() - from, files] as const),
  ]);
  // Painting and the last messages.
  await pause(500);
  return {
    firstMs,
    allMs,
    doneMs,
    bitmaps: bitmaps.most(),
    bytes: files.reduce((sum, { size }) => sum + size, 0),
  };
}
