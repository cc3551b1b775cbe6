import { longestTimer } from "../utils/sleep";

/** One request's time limit joined with its caller's signal. */
export interface Deadline {
  /** Aborted when the caller stops or the time is up. */
  readonly signal: AbortSignal;
  /** True when the time was up before the caller stopped. */
  readonly timedOut: boolean;
  /** Settles as the promise does, but rejects at once with the signal, even when the promise knows nothing of it. */
  race<T>(promise: Promise<T>): Promise<T>;
  /** Starts the time anew, because something has moved. */
  restart(): void;
  /** Must be called at the end: lets go of the timer and of the caller's signal. */
  close(): void;
}

/** Rejects with the signal's reason once it is aborted; nobody has to listen. */
function rejectionOf(signal: AbortSignal): Promise<never> {
  const rejection = new Promise<never>((_, reject) => {
    // The reason is the caller's own, whatever it is.
    signal.addEventListener("abort", () => reject(signal.reason as Error));
  });
  rejection.catch(() => undefined);
  return rejection;
}

/** Joins a caller's signal with a limit in milliseconds; a limit beyond 24 days is none. */
export function openDeadline(ms: number, caller?: AbortSignal): Deadline {
  const controller = new AbortController();
  const { signal } = controller;
  let timedOut = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const close = () => {
    clearTimeout(timer);
    caller?.removeEventListener("abort", stop);
  };
  const stop = () => {
    close();
    controller.abort(caller?.reason);
  };
  const expire = () => {
    close();
    timedOut = true;
    controller.abort(new DOMException(`Nothing came back within ${ms} ms.`, "TimeoutError"));
  };
  const restart = () => {
    clearTimeout(timer);
    if (ms <= longestTimer && !signal.aborted) timer = setTimeout(expire, ms);
  };
  const stopped = rejectionOf(signal);
  restart();
  if (caller?.aborted) stop();
  else caller?.addEventListener("abort", stop);
  return {
    signal,
    get timedOut() {
      return timedOut;
    },
    race: (promise) => Promise.race([stopped, promise]),
    restart,
    close,
  };
}
