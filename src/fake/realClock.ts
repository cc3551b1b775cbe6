import { sleep } from "../utils/sleep";
import type { FakeClock, Sleep } from "./FakeClock";

/** What takes no time needs no timer: a test may have replaced them all. */
const sleepUnlessOver: Sleep = async (ms, signal) => {
  signal?.throwIfAborted();
  if (ms > 0) await sleep(ms, signal);
};

/** The clock on the wall: a fake hub with it takes its time like the service does. */
export const realClock = (): FakeClock => ({ now: () => Date.now(), run: (work) => work(sleepUnlessOver) });
