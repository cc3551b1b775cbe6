/** One call to the service: how long it may take, and what ends it. */
export interface Exchange {
  /** Aborts when the browser leaves, the service takes too long, or the exchange is over. */
  readonly signal: AbortSignal;
  /** Says that the deadline has passed. */
  readonly isLate: () => boolean;
  /** Starts the deadline anew, because something has moved. */
  readonly touch: () => void;
  /** Lets it go on when the browser leaves. */
  readonly outlive: () => void;
  /** Ends the exchange and everything that still runs in it. */
  readonly close: () => void;
}

/** Opens an exchange for a browser's request, with a deadline in milliseconds. */
export function openExchange(request: Pick<Request, "signal">, deadlineMs: number): Exchange {
  const controller = new AbortController();
  // Some edge runtimes leave it out.
  const client: AbortSignal | null | undefined = request.signal;
  let late = false;
  let touched = Date.now();
  let timer: ReturnType<typeof setTimeout>;
  const close = () => {
    clearTimeout(timer);
    client?.removeEventListener("abort", close);
    controller.abort();
  };
  const wait = (ms: number) => {
    timer = setTimeout(() => {
      const left = touched + deadlineMs - Date.now();
      if (left > 0) return wait(left);
      late = true;
      close();
    }, ms);
  };
  wait(deadlineMs);
  if (client?.aborted) close();
  else client?.addEventListener("abort", close);
  return {
    signal: controller.signal,
    isLate: () => late,
    touch: () => {
      touched = Date.now();
    },
    outlive: () => client?.removeEventListener("abort", close),
    close,
  };
}
