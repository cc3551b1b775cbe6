/** Tells when a browser leaves, without an `AbortSignal`: making one costs more than carrying a small request. */
export interface Leaving {
  readonly hasLeft: () => boolean;
  /** Calls back when it leaves; gives a function that ends this. */
  readonly onLeave: (listener: () => void) => () => void;
}

/** Registered, because an app's bundler may have put the proxy and its adapter for Node in different places. */
export const leavingKey = Symbol.for("gptimagehub-react.leaving");

const isLeaving = (value: unknown): value is Leaving =>
  typeof value === "object" && value !== null && "onLeave" in value;

function bySignal({ signal }: Pick<Request, "signal">): Leaving {
  // Some edge runtimes leave it out.
  const known: AbortSignal | null | undefined = signal;
  return {
    hasLeft: () => known?.aborted ?? false,
    onLeave(listener) {
      known?.addEventListener("abort", listener);
      return () => known?.removeEventListener("abort", listener);
    },
  };
}

/** How to learn that the browser behind a request leaves. */
export function leavingOf(request: Pick<Request, "signal">): Leaving {
  const known: unknown = Reflect.get(request, leavingKey);
  return isLeaving(known) ? known : bySignal(request);
}

/** The same as a signal. */
export function signalOf({ hasLeft, onLeave }: Leaving): AbortSignal {
  const controller = new AbortController();
  if (hasLeft()) controller.abort();
  else onLeave(() => controller.abort());
  return controller.signal;
}
