import type { PaintAnswer, PaintOrder } from "./paintOffThread";
import type { PaintOptions } from "./paintImage";
import { paintImage } from "./paintImage";

const accepted = new Map<number, AbortController>();
let queue: Promise<void> = Promise.resolve();

async function fulfil(id: number, options: PaintOptions): Promise<void> {
  try {
    const bytes = await paintImage(options);
    const answer: PaintAnswer = { id, bytes };
    postMessage(answer, { transfer: [bytes.buffer] });
  } catch (error) {
    const answer: PaintAnswer = { id, problem: String(error) };
    postMessage(answer);
  }
  accepted.delete(id);
}

addEventListener("message", ({ data }: MessageEvent<PaintOrder>) => {
  const { id, options } = data;
  if (!options) {
    accepted.get(id)?.abort();
    return;
  }
  const controller = new AbortController();
  accepted.set(id, controller);
  // One after the other: the first picture of several is ready sooner.
  queue = queue.then(() => fulfil(id, { ...options, signal: controller.signal }));
});
