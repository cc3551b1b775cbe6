/** What this file needs to know of undici's dispatchers. */
interface Dispatcher {
  dispatch: (options: object, handler: object) => boolean;
}

const isDispatcher = (value: unknown): value is Dispatcher =>
  typeof value === "object" && value !== null && "dispatch" in value && typeof value.dispatch === "function";

/** Node keeps the dispatcher of its built-in fetch here, as undici's documentation says. */
function findDispatcher(): Dispatcher | undefined {
  const value: unknown = Reflect.get(globalThis, Symbol.for("undici.globalDispatcher.1"));
  return isDispatcher(value) ? value : undefined;
}

/** Node's fetch gives up after 300 s without an answer, while a run may take 800 s; the proxy has its own deadline. */
const withoutTimeouts = (dispatcher: Dispatcher): Dispatcher => ({
  dispatch: (options, handler) =>
    dispatcher.dispatch({ ...options, headersTimeout: 0, bodyTimeout: 0 }, handler),
});

/**
 * How to call fetch in this runtime. Node's fetch keeps a copy of an upload in memory unless redirects are errors and
 * there is no window; other runtimes do not know these settings, or refuse them.
 */
export function fetchSettings(isDefaultFetch: boolean): Record<string, unknown> {
  const dispatcher = findDispatcher();
  if (!dispatcher) return { redirect: "manual" };
  return {
    redirect: "error",
    window: null,
    cache: "no-store",
    ...(isDefaultFetch ? { dispatcher: withoutTimeouts(dispatcher) } : {}),
  };
}
