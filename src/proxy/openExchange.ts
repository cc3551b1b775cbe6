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

/**
 * A class, since a getter in an object literal makes a hidden class anew for each object, which stays in memory, with all
 * that the getter sees, until all of the memory is searched.
 */
class OpenExchange implements Exchange {
  #isOver = false;
  #isLate = false;
  #touched = Date.now();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #controller: AbortController | undefined;
  #listeners: (() => void)[] = [];
  readonly #stopListening: () => void;

  constructor(request: Pick<Request, "signal">, deadlineMs: number) {
    const leaving = leavingOf(request);
    this.#stopListening = leaving.onLeave(this.close);
    this.#wait(deadlineMs, deadlineMs);
    if (leaving.hasLeft()) this.close();
  }

  #wait(deadlineMs: number, ms: number) {
    this.#timer = setTimeout(() => {
      const left = this.#touched + deadlineMs - Date.now();
      if (left > 0) return this.#wait(deadlineMs, left);
      this.#isLate = true;
      this.close();
    }, ms);
  }

  isOver() {
    return this.#isOver;
  }

  isLate() {
    return this.#isLate;
  }

  onOver(listener: () => void) {
    if (this.#isOver) listener();
    else this.#listeners.push(listener);
  }

  /** Made when first asked for, because that costs more than all the rest. */
  get signal(): AbortSignal {
    this.#controller ??= new AbortController();
    if (this.#isOver) this.#controller.abort();
    return this.#controller.signal;
  }

  touch() {
    this.#touched = Date.now();
  }

  outlive() {
    this.#stopListening();
  }

  readonly close = () => {
    clearTimeout(this.#timer);
    if (this.#isOver) return;
    this.#stopListening();
    this.#isOver = true;
    this.#controller?.abort();
    for (const listener of this.#listeners) listener();
    this.#listeners = [];
  };
}

/** Opens an exchange for a browser's request, with a deadline in milliseconds. */
export const openExchange = (request: Pick<Request, "signal">, deadlineMs: number): Exchange =>
  new OpenExchange(request, deadlineMs);
