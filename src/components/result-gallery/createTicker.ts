/** One clock that many components read. */
export interface Ticker {
  /** Calls the listener about once a second, while the page is visible; returns how to end that. */
  readonly subscribe: (listener: () => void) => () => void;
  /** The time now, in milliseconds. */
  readonly now: () => number;
}

const second = 1000;

/** Makes a clock with one timer for all its listeners, which stands still while the page is hidden. */
export function createTicker(now: () => number): Ticker {
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const schedule = () => {
    clearTimeout(timer);
    timer = undefined;
    if (listeners.size > 0 && !document.hidden) timer = setTimeout(tick, second - (now() % second));
  };
  const tick = () => {
    for (const listener of listeners) listener();
    schedule();
  };

  const subscribe = (listener: () => void) => {
    if (listeners.size === 0) document.addEventListener("visibilitychange", tick);
    listeners.add(listener);
    if (timer === undefined) schedule();
    return () => {
      listeners.delete(listener);
      if (listeners.size > 0) return;
      document.removeEventListener("visibilitychange", tick);
      schedule();
    };
  };

  return { subscribe, now };
}
