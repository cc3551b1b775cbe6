import { ImageHubError } from "../contract/ImageHubError";
import { sleep as realSleep } from "../utils/sleep";
import { pollDelay as defaultPollDelay } from "./pollDelay";

/** How polls are spaced out. */
export interface PacerOptions {
  /** Stops the wait, not the generation: the API can't cancel one. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds until the next poll, from the milliseconds waited so far and a random number from 0 to 1. */
  readonly pollDelay?: ((ageMs: number, random: number) => number) | undefined;
  /**
   * Waits some milliseconds and rejects when the signal is aborted; may come back earlier, but not before `leastMs`, which
   * the server asked for.
   */
  readonly sleep?: ((ms: number, signal?: AbortSignal, leastMs?: number) => Promise<void>) | undefined;
}

const longestBackoff = 30_000;

/** A longer `Retry-After` is more likely a wrong clock than a wish. */
const longestRetryAfter = 5 * 60_000;

const askedFor = (failure: ImageHubError | undefined) =>
  Math.min(failure?.retryAfterMs ?? 0, longestRetryAfter);

/**
 * Creates what waits before each poll: by the age, and longer after each failure in a row.
 * The wait rejects with an ImageHubError `aborted` when the signal stops it.
 */
export function createPacer(id: string, options: PacerOptions): (failure?: ImageHubError) => Promise<void> {
  const { signal, pollDelay = defaultPollDelay, sleep = realSleep } = options;
  let age = 0;
  let failures = 0;
  return async (failure) => {
    failures = failure ? failures + 1 : 0;
    const random = Math.random();
    const backoff = failure ? Math.min(1_000 * 2 ** failures, longestBackoff) : 0;
    const leastMs = askedFor(failure) * (1 + random / 10);
    const delay = Math.max(pollDelay(age, random), backoff * (1 + random / 10), leastMs);
    age += delay;
    try {
      await sleep(delay, signal, leastMs);
    } catch (cause) {
      if (!signal?.aborted) throw cause;
      throw new ImageHubError(
        `The wait for the generation ${id} was stopped by its signal; the generation may still finish.`,
        { code: "aborted", cause },
      );
    }
  };
}
