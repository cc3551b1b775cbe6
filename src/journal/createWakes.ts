/** Tells those that sleep when it is time to look again. */
export interface Wakes {
  /** Calls back at every ring; returns the way to stop. */
  listen(listener: () => void): () => void;
  /** Wakes everybody. */
  ring(): void;
}

/** Creates an alarm without listeners. */
export function createWakes(): Wakes {
  const listeners = new Set<() => void>();
  return {
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ring() {
      // A copy, because who wakes may fall asleep again at once.
      for (const listener of [...listeners]) listener();
    },
  };
}
