/** Runs at most one wait per key, and ends them together. */
export interface Waits {
  /** Runs `wait` unless one is running under this key; a wait that was stopped is not heard any more. */
  start(key: string, wait: (signal: AbortSignal) => Promise<void>): void;
  /** Aborts the wait under this key, if there is one. */
  stop(key: string): void;
  /** Aborts every wait. */
  stopAll(): void;
}

/** Creates the set of waits of one journal. */
export function createWaits(): Waits {
  const running = new Map<string, AbortController>();
  return {
    start(key, wait) {
      if (running.has(key)) return;
      const controller = new AbortController();
      running.set(key, controller);
      void wait(controller.signal).finally(() => {
        if (running.get(key) === controller) running.delete(key);
      });
    },
    stop(key) {
      running.get(key)?.abort();
      running.delete(key);
    },
    stopAll() {
      for (const controller of running.values()) controller.abort();
      running.clear();
    },
  };
}
