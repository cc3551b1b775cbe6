/** Waits on a clock; rejects with the signal's reason when it is aborted first. */
export type Sleep = (ms: number, signal?: AbortSignal) => Promise<void>;

/** The time that a fake hub lives in. */
export interface FakeClock {
  /** The time in milliseconds since 1970. */
  now: () => number;
  /** Runs work that may sleep on this clock. */
  run: <T>(work: (sleep: Sleep) => Promise<T>) => Promise<T>;
}
