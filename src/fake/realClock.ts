import type { FakeClock, Sleep } from "./FakeClock";

const sleep: Sleep = (ms, signal) =>
  new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    if (ms <= 0) return resolve();
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", stop);
      resolve();
    }, ms);
    signal?.addEventListener("abort", stop, { once: true });
  });

/** The clock on the wall: a fake hub with it takes its time like the service does. */
export const realClock = (): FakeClock => ({ now: () => Date.now(), run: (work) => work(sleep) });
