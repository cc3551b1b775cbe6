import { leavingOf } from "./lean/leaving";
import type { Ending } from "./transport/Transport";

/** One call to the service: how long it may take, and what ends it: the browser that leaves, the deadline, or its end. */
export interface Exchange extends Ending {
  /** Says that the deadline has passed. */
  readonly isLate: () => boolean;
  /** Starts the deadline anew, because something has moved. */
  readonly touch: () => void;
  /** Lets it go on when the browser leaves. */
  readonly outlive: () => void;
  /** Ends the exchange and everything that still runs in it. */
  readonly close: () => void;
}

/** Its signal is made when first asked for, because that costs more than all the rest. */
function createEnding(): Ending & { end: () => void } {
  const listeners: (() => void)[] = [];
  let isOver = false;
  let controller: AbortController | undefined;
  return {
    isOver: () => isOver,
    onOver: (listener) => void (isOver ? listener() : listeners.push(listener)),
    get signal() {
      controller ??= new AbortController();
      if (isOver) controller.abort();
      return controller.signal;
    },
    end() {
      if (isOver) return;
      isOver = true;
      controller?.abort();
      for (const listener of listeners) listener();
    },
  };
}

/** Opens an exchange for a browser's request, with a deadline in milliseconds. */
export function openExchange(request: Pick<Request, "signal">, deadlineMs: number): Exchange {
  const ending = createEnding();
  const leaving = leavingOf(request);
  let late = false;
  let touched = Date.now();
  let timer: ReturnType<typeof setTimeout>;
  const close = () => {
    clearTimeout(timer);
    stopListening();
    ending.end();
  };
  const stopListening = leaving.onLeave(close);
  const wait = (ms: number) => {
    timer = setTimeout(() => {
      const left = touched + deadlineMs - Date.now();
      if (left > 0) return wait(left);
      late = true;
      close();
    }, ms);
  };
  wait(deadlineMs);
  if (leaving.hasLeft()) close();
  return {
    isOver: ending.isOver,
    onOver: ending.onOver,
    get signal() {
      return ending.signal;
    },
    isLate: () => late,
    touch: () => {
      touched = Date.now();
    },
    outlive: stopListening,
    close,
  };
}
