import { createWorkerHost } from "../../../utils/createWorkerHost";
import type { PrepareOptions, PreviewedImage, ProcessedImage, RemakeOptions } from "./PreparedImage";

/** What the worker is sent. */
export interface PrepareOrder {
  readonly id: number;
  readonly file: Blob;
  readonly options: PrepareOptions;
  /** Given where the picture is only to be written anew. */
  readonly remake?: RemakeOptions | undefined;
}

/** What the worker answers: what the picture looks like, then what became of it; or that it is broken. */
export type PrepareAnswer = { readonly id: number } & (
  | { readonly previewed: PreviewedImage }
  | { readonly processed: ProcessedImage }
  | { readonly broken: string }
);

/** One picture to prepare. */
export interface Preparation extends Omit<PrepareOrder, "id" | "options"> {
  /** The picture; its type must be true. */
  readonly file: Blob;
  /** What is to be done with it. Default: nothing. */
  readonly options?: PrepareOptions | undefined;
  /** Told once what it looks like, before it is processed. */
  readonly onPreview?: ((previewed: PreviewedImage) => void) | undefined;
  /** Ends the wait. */
  readonly signal: AbortSignal;
}

const host = createWorkerHost<PrepareOrder, PrepareAnswer>(
  // Bundlers look for exactly this expression. The file's own extension is .ts only in the sources,
  // where Vite finds it all the same.
  () => new Worker(new URL("./prepareWorker.js", import.meta.url), { type: "module" }),
);

/** A worker that draws needs a canvas without a page. */
const canWork = () => typeof OffscreenCanvas !== "undefined";

/** Starts the worker before there is something to do. */
export function warmUp(): void {
  if (canWork()) host.open({ onAnswer: () => undefined, onGone: () => undefined })?.close();
}

function inWorker({
  file,
  options = {},
  remake,
  onPreview,
  signal,
}: Preparation): Promise<ProcessedImage | "gone"> {
  return new Promise((resolve, reject) => {
    const line = host.open({
      onAnswer(answer) {
        if ("previewed" in answer) return onPreview?.(answer.previewed);
        end();
        if ("processed" in answer) resolve(answer.processed);
        else reject(new Error(answer.broken));
      },
      onGone() {
        end();
        resolve("gone");
      },
    });
    const abort = () => {
      end();
      reject(signal.reason);
    };
    const end = () => {
      signal.removeEventListener("abort", abort);
      line?.close();
    };
    if (!line) return resolve("gone");
    signal.addEventListener("abort", abort);
    line.send({ file, options, remake });
  });
}

/**
 * Like `prepareImage`, in a worker where there are workers that can draw; otherwise here, where at least the decoding
 * happens elsewhere.
 * @throws Error when the file is broken, or the signal's reason.
 */
export async function prepareOffThread(preparation: Preparation): Promise<ProcessedImage> {
  const { file, options = {}, remake, onPreview, signal } = preparation;
  signal.throwIfAborted();
  const processed = canWork() ? await inWorker(preparation) : "gone";
  if (processed !== "gone") return processed;
  const { prepareImage, remakeImage } = await import("./prepareImage");
  signal.throwIfAborted();
  if (remake) return remakeImage(file, remake);
  return prepareImage(file, options, (previewed) => {
    if (!signal.aborted) onPreview?.(previewed);
  });
}
