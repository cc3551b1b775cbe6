import type { FakeClock, Sleep } from "./FakeClock";

/** The clock on the wall, which can be stopped and moved on. */
export interface PausableClock extends FakeClock {
  /** Whether it stands still. */
  readonly isPaused: boolean;
  /** Makes it stand still: what waits goes on waiting. */
  pause: () => void;
  /** Lets it go on from where it stands. */
  resume: () => void;
  /** Moves it on by some milliseconds at once, paused or not. */
  advance: (ms: number) => void;
}

interface Sleeper {
  at: number;
  wake: () => void;
}

/** A clock for prototypes: it keeps step with the wall until somebody wants to look at a moment for longer. */
export function pausableClock(): PausableClock {
  const sleepers = new Set<Sleeper>();
  let ahead = 0;
  let stoppedAt: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const now = () => stoppedAt ?? Date.now() + ahead;

  /** Wakes who is due, and comes back for the next one. */
  function turn() {
    clearTimeout(timer);
    for (const sleeper of [...sleepers].sort((a, b) => a.at - b.at)) if (sleeper.at <= now()) sleeper.wake();
    if (stoppedAt !== undefined || sleepers.size === 0) return;
    const next = Math.min(...[...sleepers].map(({ at }) => at));
    timer = setTimeout(turn, Math.max(0, next - now()));
  }

  const sleep: Sleep = (ms, signal) =>
    new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      if (ms <= 0) return resolve();
      const leave = (settle: () => void) => () => {
        sleepers.delete(sleeper);
        signal?.removeEventListener("abort", stop);
        settle();
      };
      const stop = leave(() => reject(signal?.reason));
      const sleeper = { at: now() + ms, wake: leave(resolve) };
      sleepers.add(sleeper);
      signal?.addEventListener("abort", stop, { once: true });
      turn();
    });

  return {
    now,
    run: (work) => work(sleep),
    get isPaused() {
      return stoppedAt !== undefined;
    },
    pause() {
      stoppedAt = now();
      turn();
    },
    resume() {
      if (stoppedAt === undefined) return;
      ahead = stoppedAt - Date.now();
      stoppedAt = undefined;
      turn();
    },
    advance(ms) {
      if (stoppedAt === undefined) ahead += ms;
      else stoppedAt += ms;
      turn();
    },
  };
}
