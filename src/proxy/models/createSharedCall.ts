import { abortable } from "../../utils/abortable";

/** One call at a time, which any number of callers wait for. */
export interface SharedCall<T> {
  /** Waits for the call that is under way, or begins one; it is aborted when the last who waits for it leaves. */
  readonly join: (signal: AbortSignal | null | undefined) => Promise<T>;
  /** Sees to it that a call is under way, which nobody has to wait for. */
  readonly begin: () => void;
}

interface Flight<T> {
  readonly promise: Promise<T>;
  readonly controller: AbortController;
  /** How many wait for it; one that goes on by itself counts as one more. */
  wanted: number;
  isOwn: boolean;
}

const ignore = () => undefined;

/** Shares the calls of a function between all who want its result at the same time. */
export function createSharedCall<T>(call: (signal: AbortSignal) => Promise<T>): SharedCall<T> {
  let current: Flight<T> | undefined;

  const start = (): Flight<T> => {
    const controller = new AbortController();
    const promise = call(controller.signal).finally(() => {
      if (current === flight) current = undefined;
    });
    promise.catch(ignore);
    const flight: Flight<T> = { promise, controller, wanted: 0, isOwn: false };
    current = flight;
    return flight;
  };

  return {
    async join(signal) {
      const flight = current ?? start();
      flight.wanted += 1;
      try {
        return await abortable(flight.promise, signal);
      } finally {
        flight.wanted -= 1;
        if (flight.wanted === 0 && current === flight) {
          current = undefined;
          flight.controller.abort();
        }
      }
    },
    begin() {
      const flight = current ?? start();
      if (flight.isOwn) return;
      flight.isOwn = true;
      flight.wanted += 1;
    },
  };
}
