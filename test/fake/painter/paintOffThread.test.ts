import { afterEach, describe, expect, it, vi } from "vitest";
import type * as paintOffThreadModule from "../../../src/fake/painter/paintOffThread";
import type { PaintAnswer, PaintOrder } from "../../../src/fake/painter/paintOffThread";
import { decodePng } from "./decodePng";

const options = { prompt: "Ink", seed: "a/0", width: 48, height: 32 };

/** Stands in for the browser's Worker, which Node does not have. */
class StubWorker extends EventTarget {
  static hired: StubWorker[] = [];
  orders: PaintOrder[] = [];
  terminated = false;
  constructor() {
    super();
    StubWorker.hired.push(this);
  }
  postMessage(order: PaintOrder): void {
    this.orders.push(order);
  }
  terminate(): void {
    this.terminated = true;
  }
  answer(data: PaintAnswer): void {
    this.dispatchEvent(new MessageEvent("message", { data }));
  }
}

/** A fresh copy of the module, which remembers its worker. */
async function load(worker?: unknown): Promise<typeof paintOffThreadModule> {
  vi.resetModules();
  StubWorker.hired = [];
  vi.stubGlobal("Worker", worker);
  return import("../../../src/fake/painter/paintOffThread");
}

const lastOrder = (worker: StubWorker | undefined): number => worker?.orders.at(-1)?.id ?? 0;

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("paintOffThread", () => {
  it("paints in this thread where there are no workers", async () => {
    const { paintOffThread } = await load();
    expect(decodePng(await paintOffThread(options))).toMatchObject({ width: 48, height: 32 });
  });

  it("paints in this thread where workers are forbidden", async () => {
    const { paintOffThread } = await load(function forbidden() {
      throw new DOMException("refused", "SecurityError");
    });
    expect(decodePng(await paintOffThread(options))).toMatchObject({ width: 48, height: 32 });
  });

  it("hands several pictures to one worker and sorts the answers", async () => {
    const { paintOffThread } = await load(StubWorker);
    const one = paintOffThread(options);
    const two = paintOffThread({ ...options, seed: "a/1" });
    const [worker] = StubWorker.hired;
    const [first, second] = worker?.orders ?? [];
    expect(StubWorker.hired).toHaveLength(1);
    expect(first?.options).toEqual(options);
    worker?.answer({ id: second?.id ?? 0, bytes: new Uint8Array([2]) });
    worker?.answer({ id: first?.id ?? 0, bytes: new Uint8Array([1]) });
    expect(await Promise.all([one, two])).toEqual([new Uint8Array([1]), new Uint8Array([2])]);
  });

  it("paints what was waiting in this thread when the worker does not load, and hires none again", async () => {
    const { paintOffThread } = await load(StubWorker);
    const waiting = [paintOffThread(options), paintOffThread({ ...options, seed: "a/1" })];
    const failure = new Event("error", { cancelable: true });
    StubWorker.hired[0]?.dispatchEvent(failure);
    for (const bytes of await Promise.all(waiting)) expect(decodePng(bytes).width).toBe(48);
    await paintOffThread(options);
    expect(failure.defaultPrevented).toBe(true);
    expect(StubWorker.hired).toHaveLength(1);
    expect(StubWorker.hired[0]?.terminated).toBe(true);
  });

  it("says what went wrong when the worker cannot paint the picture", async () => {
    const { paintOffThread } = await load(StubWorker);
    const painting = paintOffThread(options);
    const [worker] = StubWorker.hired;
    worker?.answer({ id: lastOrder(worker), problem: "RangeError: too large" });
    await expect(painting).rejects.toThrow("The picture could not be painted: RangeError: too large");
  });

  it("drops an aborted picture and stops listening to its signal", async () => {
    const { paintOffThread } = await load(StubWorker);
    const controller = new AbortController();
    const stopped = vi.spyOn(controller.signal, "removeEventListener");
    const painting = paintOffThread({ ...options, signal: controller.signal });
    const [worker] = StubWorker.hired;
    const id = lastOrder(worker);
    const reason = new Error("left the page");
    controller.abort(reason);
    await expect(painting).rejects.toBe(reason);
    expect(worker?.orders.at(-1)).toEqual({ id });
    expect(stopped).toHaveBeenCalledOnce();
    worker?.answer({ id, bytes: new Uint8Array(1) });
  });

  it("lets an idle worker go and hires another when needed", async () => {
    vi.useFakeTimers();
    const { paintOffThread } = await load(StubWorker);
    const paintOne = async (): Promise<void> => {
      const painting = paintOffThread(options);
      const worker = StubWorker.hired.at(-1);
      worker?.answer({ id: lastOrder(worker), bytes: new Uint8Array(1) });
      await painting;
    };
    await paintOne();
    vi.advanceTimersByTime(19_000);
    await paintOne();
    vi.advanceTimersByTime(19_000);
    expect(StubWorker.hired[0]?.terminated).toBe(false);
    vi.advanceTimersByTime(1_000);
    expect(StubWorker.hired[0]?.terminated).toBe(true);
    await paintOne();
    expect(StubWorker.hired).toHaveLength(2);
  });

  it("does not start when the signal is already aborted", async () => {
    const { paintOffThread } = await load(StubWorker);
    await expect(paintOffThread({ ...options, signal: AbortSignal.abort("no") })).rejects.toBe("no");
    expect(StubWorker.hired).toHaveLength(0);
  });
});
