/* oxlint-disable unicorn/require-post-message-target-origin -- a channel has none */
/** Fewer pixels are no photo. */
const fullPixels = 4_000_000;
const channelName = "full bitmaps";

/** Counts decoded photos wherever they are decoded: runs in the page and in every worker, before anything else. */
function countBitmaps(name: string, pixels: number): void {
  const channel = new BroadcastChannel(name);
  const make = createImageBitmap as (...args: unknown[]) => Promise<ImageBitmap>;
  const counted = async (...args: unknown[]) => {
    // From here on the memory is being filled.
    const isFile = args[0] instanceof Blob;
    if (isFile) channel.postMessage(1);
    const bitmap = await make(...args).catch((error: unknown) => {
      if (isFile) channel.postMessage(-1);
      throw error;
    });
    if (!isFile) return bitmap;
    if (bitmap.width * bitmap.height < pixels) channel.postMessage(-1);
    else {
      const close = bitmap.close.bind(bitmap);
      bitmap.close = () => {
        channel.postMessage(-1);
        close();
      };
    }
    return bitmap;
  };
  Object.assign(globalThis, { createImageBitmap: counted });
}

const source = `(${countBitmaps.toString()})(${JSON.stringify(channelName)}, ${fullPixels});`;
const blobOf = (text: string) => URL.createObjectURL(new Blob([text], { type: "text/javascript" }));

function watchWorkers(): void {
  const RealWorker = Worker;
  const patch = blobOf(source);
  window.Worker = class extends RealWorker {
    constructor(url: string | URL, options?: WorkerOptions) {
      const address = JSON.stringify(new URL(url, location.href).href);
      const isModule = options?.type === "module";
      const loads = isModule
        ? `import ${JSON.stringify(patch)}; import ${address};`
        : `importScripts(${JSON.stringify(patch)}, ${address});`;
      super(blobOf(loads), options);
    }
  };
}

/** Watches how many decoded photos exist at a time; `most` tells the highest number so far. */
export function watchBitmaps(): { most: () => number } {
  let [now, most] = [0, 0];
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener("message", ({ data }: MessageEvent<number>) => {
    now += data;
    most = Math.max(most, now);
  });
  countBitmaps(channelName, fullPixels);
  watchWorkers();
  return { most: () => most };
}
