import type { Clock } from "../src/utils/Clock";

interface Timer {
  readonly at: number;
  readonly wake: () => void;
}

const start = Date.UTC(2026, 3, 30, 8);

/** Time that jumps from one timer to the next, so that hours of waiting take milliseconds. */
export interface VirtualTime {
  readonly clock: Clock;
  /** Runs work to its end. */
  run<T>(work: () => Promise<T>): Promise<T>;
}

/** Creates time that has not begun to pass. */
export function virtualTime(): VirtualTime {
  const timers: Timer[] = [];
  let now = start;

  const sleep = (ms: number, signal?: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      // The reason is the caller's own, whatever it is.
      const leave = () => {
        timers.splice(timers.indexOf(timer), 1);
        reject(signal?.reason as Error);
      };
      const wake = () => {
        signal?.removeEventListener("abort", leave);
        resolve();
      };
      const timer = { at: now + Math.max(0, ms), wake };
      if (signal?.aborted) return reject(signal.reason as Error);
      signal?.addEventListener("abort", leave, { once: true });
      const later = timers.findIndex(({ at }) => at > timer.at);
      timers.splice(later < 0 ? timers.length : later, 0, timer);
    });

  return {
    clock: { now: () => now, sleep },
    async run(work) {
      let isDone = false;
      const result = work().finally(() => {
        isDone = true;
      });
      for (;;) {
        // Everything that needs no time happens within one turn of the event loop.
        await new Promise((resolve) => setImmediate(resolve));
        if (isDone) return result;
        const next = timers.shift();
        if (!next) throw new Error("Nothing is left to happen, but the work has not ended.");
        now = next.at;
        next.wake();
      }
    },
  };
}
