import type { FakeClock } from "../../../src/fake/FakeClock";
import type { Clock } from "../../../src/utils/Clock";

interface Timer {
  at: number;
  wake: () => void;
}

/** Bodies are read over several turns of the event loop. */
const quietTurns = 4;

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Time that passes only when it is told to, for many tabs and a service at once. */
export function virtualClock() {
  const timers = new Set<Timer>();
  let elapsed = 0;
  /** Wall clocks can be set; timers do not notice. */
  let offset = Date.UTC(2026, 3, 30, 8);
  let busy = 0;

  const sleep = (ms: number, signal?: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason as Error);
      const leave = () => {
        timers.delete(timer);
        reject(signal?.reason as Error);
      };
      const timer = {
        at: elapsed + Math.max(0, ms),
        wake: () => {
          timers.delete(timer);
          signal?.removeEventListener("abort", leave);
          resolve();
        },
      };
      timers.add(timer);
      signal?.addEventListener("abort", leave, { once: true });
    });

  /** Lets everything happen that needs no time. */
  async function settle() {
    for (let quiet = 0; quiet < quietTurns; quiet += 1) {
      await turn();
      if (busy > 0) quiet = 0;
    }
  }

  /** Work that must end before time passes, but for its sleeps. */
  async function during<T>(work: () => Promise<T>): Promise<T> {
    busy += 1;
    try {
      return await work();
    } finally {
      busy -= 1;
    }
  }

  /** Inside {@link during}: what others count, or what waits for time to pass. */
  async function apart<T>(work: () => Promise<T>): Promise<T> {
    busy -= 1;
    try {
      return await work();
    } finally {
      busy += 1;
    }
  }

  const pause = (ms: number, signal?: AbortSignal) => apart(() => sleep(ms, signal));

  const now = () => offset + elapsed;
  const clock: Clock = { now, sleep };
  /** The service keeps its own time: nobody sets its clock. */
  const service: FakeClock = {
    now: () => Date.UTC(2026, 3, 30, 8) + elapsed,
    run: (work) => during(() => work(pause)),
  };

  const nextTimer = (end = Number.POSITIVE_INFINITY) =>
    [...timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];

  const fire = (timer: Timer) => {
    elapsed = timer.at;
    timer.wake();
  };

  return {
    clock,
    service,
    during,
    apart,
    pause,
    settle,
    jump: (ms: number) => {
      offset += ms;
    },
    async pass(ms: number) {
      const end = elapsed + ms;
      for (;;) {
        await settle();
        const next = nextTimer(end);
        if (!next) break;
        fire(next);
      }
      elapsed = end;
    },
    /** Lets some timers fire, and of what the last one begins only so much happen: then it is between two awaits. */
    async passPartly(firing: number, turns: number, ticks: number) {
      for (let fired = 0; fired < firing; fired += 1) {
        await settle();
        const next = nextTimer();
        if (next) fire(next);
      }
      for (let tick = 0; tick < turns; tick += 1) await turn();
      for (let tick = 0; tick < ticks; tick += 1) await Promise.resolve();
    },
  };
}

/** See {@link virtualClock}. */
export type VirtualClock = ReturnType<typeof virtualClock>;
