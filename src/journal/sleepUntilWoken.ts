import type { JournalContext } from "./JournalContext";

/** Pages come back in a flurry of signals, which should cost one poll. */
const leastPause = 1_000;

/** Waits some milliseconds, or until the page is seen, in focus or online again; rejects when the signal is aborted. */
export async function sleepUntilWoken(
  { clock, onWake }: Pick<JournalContext, "clock" | "onWake">,
  ms: number,
  signal: AbortSignal,
  leastMs = 0,
): Promise<void> {
  const least = Math.min(ms, Math.max(leastPause, leastMs));
  const early = new AbortController();
  const stopListening = onWake(() => early.abort());
  const stop = () => early.abort();
  signal.addEventListener("abort", stop, { once: true });
  try {
    await clock.sleep(least, signal);
    if (ms > least) await clock.sleep(ms - least, early.signal).catch(() => undefined);
    signal.throwIfAborted();
  } finally {
    stopListening();
    signal.removeEventListener("abort", stop);
  }
}
