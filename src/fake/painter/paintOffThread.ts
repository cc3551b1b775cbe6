import type { PaintOptions } from "./paintImage";

/** What the worker is sent: a picture to paint or, without options, one to drop. */
export interface PaintOrder {
  id: number;
  options?: Omit<PaintOptions, "signal"> | undefined;
}

/** What the worker answers. */
export type PaintAnswer = { id: number; bytes: Uint8Array<ArrayBuffer> } | { id: number; problem: string };

interface Job {
  settle(answer: PaintAnswer): void;
  /** The worker is gone: paint here instead. */
  giveUp(): void;
}

const idleMs = 20_000;
const jobs = new Map<number, Job>();
let lastId = 0;
let shared: Worker | undefined;
let refused = false;
let idleTimer: ReturnType<typeof setTimeout> | undefined;

/** Like `paintImage`, in a worker where there are workers, otherwise in this thread, which stays responsive. */
export async function paintOffThread(options: PaintOptions): Promise<Uint8Array<ArrayBuffer>> {
  options.signal?.throwIfAborted();
  const worker = employ();
  const bytes = worker && (await paintWith(worker, options));
  if (bytes) return bytes;
  const { paintImage } = await import("./paintImage");
  return paintImage(options);
}

function employ(): Worker | undefined {
  if (shared || refused || typeof Worker === "undefined") return shared;
  try {
    // Bundlers look for exactly this expression. The file's own extension is .ts only in the sources,
    // where Vite finds it all the same.
    shared = new Worker(new URL("./paintWorker.js", import.meta.url), { type: "module" });
  } catch {
    refused = true;
    return undefined;
  }
  shared.addEventListener("message", ({ data }: MessageEvent<PaintAnswer>) =>
    jobs.get(data.id)?.settle(data),
  );
  shared.addEventListener("error", refuse);
  shared.addEventListener("messageerror", refuse);
  return shared;
}

/** A content policy, a missing file, a browser without module workers: they all end here, and for good. */
function refuse(event: Event): void {
  event.preventDefault();
  refused = true;
  dismiss();
  for (const job of jobs.values()) job.giveUp();
}

function dismiss(): void {
  shared?.terminate();
  shared = undefined;
}

function paintWith(
  worker: Worker,
  { signal, ...options }: PaintOptions,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  clearTimeout(idleTimer);
  const id = ++lastId;
  // The lint rule takes a worker for a window; the empty list of transfers tells it apart.
  const order = (message: PaintOrder): void => worker.postMessage(message, []);
  return new Promise<Uint8Array<ArrayBuffer> | undefined>((resolve, reject) => {
    const abort = (): void => {
      order({ id });
      end();
      reject(signal?.reason);
    };
    const end = (): void => {
      signal?.removeEventListener("abort", abort);
      jobs.delete(id);
      if (jobs.size === 0) idleTimer = setTimeout(dismiss, idleMs);
    };
    jobs.set(id, {
      settle(answer) {
        end();
        if ("bytes" in answer) resolve(answer.bytes);
        else reject(new Error(`The picture could not be painted: ${answer.problem}`));
      },
      giveUp() {
        end();
        resolve(undefined);
      },
    });
    signal?.addEventListener("abort", abort);
    order({ id, options });
  });
}
