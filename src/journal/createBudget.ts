import type { Clock } from "../utils/Clock";

/** Lets requests of one page pass at a bounded rate. */
export interface Budget {
  /** Waits for a turn; those that were due earliest come first. Rejects when the signal is aborted. */
  take(dueAt: number, signal: AbortSignal): Promise<void>;
}

interface Waiter {
  readonly dueAt: number;
  readonly enter: () => void;
}

/** Creates a budget of `perSecond` requests, `burst` of which may come at once. */
export function createBudget(clock: Clock, perSecond = 20, burst = 5): Budget {
  const gapMs = 1000 / perSecond;
  const waiters: Waiter[] = [];
  let left = burst;
  let refilledAt = clock.now();
  let isServing = false;

  const refill = () => {
    const now = clock.now();
    // A clock that was set back gives nothing, and takes nothing either.
    left = Math.min(burst, left + Math.max(0, now - refilledAt) / gapMs);
    refilledAt = now;
  };

  const serve = async () => {
    if (isServing) return;
    isServing = true;
    for (refill(); waiters.length > 0; refill()) {
      if (left >= 1) {
        left -= 1;
        waiters.shift()?.enter();
      } else await clock.sleep(Math.ceil((1 - left) * gapMs));
    }
    isServing = false;
  };

  return {
    take: (dueAt, signal) =>
      new Promise((resolve, reject) => {
        const leave = () => {
          const place = waiters.indexOf(waiter);
          if (place >= 0) waiters.splice(place, 1);
          // The reason is the caller's own, whatever it is.
          reject(signal.reason as Error);
        };
        const waiter: Waiter = {
          dueAt,
          enter: () => {
            signal.removeEventListener("abort", leave);
            resolve();
          },
        };
        if (signal.aborted) return leave();
        signal.addEventListener("abort", leave, { once: true });
        const later = waiters.findIndex((other) => other.dueAt > dueAt);
        waiters.splice(later < 0 ? waiters.length : later, 0, waiter);
        void serve();
      }),
  };
}
