import { createWorkCount, type WorkCount } from "./createWorkCount";
import type { FakeClock, Sleep } from "./FakeClock";

/** A clock that stands still until it is told to go on. */
export interface ManualClock extends FakeClock {
  /**
   * Lets milliseconds pass, waking what sleeps in its turn. Work in progress comes first: the promise resolves when
   * every request of the hub has either been answered or waits for a later time.
   */
  advance: (ms: number) => Promise<void>;
}

interface Sleeper {
  at: number;
  wake: () => void;
}

const defaultStart = Date.UTC(2026, 3, 30, 8);

const earliest = (sleepers: Iterable<Sleeper>, until: number) =>
  [...sleepers].filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];

/** Sleep that ends when the sleeper is woken; who sleeps does no work. */
const createSleep =
  (sleepers: Set<Sleeper>, work: WorkCount, now: () => number): Sleep =>
  (ms, signal) =>
    new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      if (ms <= 0) return resolve();
      const leave = (settle: () => void) => () => {
        sleepers.delete(sleeper);
        signal?.removeEventListener("abort", stop);
        work.begin();
        settle();
      };
      const stop = leave(() => reject(signal?.reason));
      const sleeper = { at: now() + ms, wake: leave(resolve) };
      sleepers.add(sleeper);
      signal?.addEventListener("abort", stop, { once: true });
      work.end();
    });

/** A clock for tests, by default at 2026-04-30T08:00:00Z; nothing that runs on it depends on real time. */
export function manualClock(startMs: number = defaultStart): ManualClock {
  const work = createWorkCount();
  const sleepers = new Set<Sleeper>();
  let time = startMs;
  const now = () => time;
  const sleep = createSleep(sleepers, work, now);
  return {
    now,
    run: (task) => {
      work.begin();
      return task(sleep).finally(work.end);
    },
    advance: async (ms) => {
      const target = time + ms;
      await work.idle();
      for (let next = earliest(sleepers, target); next; next = earliest(sleepers, target)) {
        time = next.at;
        next.wake();
        await work.idle();
      }
      time = target;
    },
  };
}
