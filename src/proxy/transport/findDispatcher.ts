import type { RawHeaders } from "./DispatchedAnswer";

/** A request as undici's dispatchers take it. */
export interface DispatchOptions {
  readonly origin: string;
  readonly path: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: AsyncIterable<Uint8Array> | null;
  /** In milliseconds; 0 is no limit. */
  readonly headersTimeout: number;
  readonly bodyTimeout: number;
  /** True ends the connection after the answer. */
  readonly reset?: boolean;
}

/** What a dispatcher tells about a request, in this order. */
export interface DispatchHandler {
  onConnect(abort: (reason: Error) => void): void;
  /** The header fields are names and values by turns. False asks the connection to pause until `resume`. */
  onHeaders(status: number, headers: RawHeaders, resume: () => void): boolean;
  onData(chunk: Uint8Array): boolean;
  onComplete(): void;
  onError(error: unknown): void;
}

/** What is used of undici's dispatchers. */
export interface Dispatcher {
  dispatch(options: DispatchOptions, handler: DispatchHandler): unknown;
}

const isDispatcher = (value: unknown): value is Dispatcher =>
  typeof value === "object" && value !== null && "dispatch" in value && typeof value.dispatch === "function";

/**
 * Finds the dispatcher that carries Node's built-in fetch, where undici's documentation says it is; undefined in every
 * other runtime. The number in its name is the version of the interface above. Asked for each time, because an app may
 * put another in its place, for example one that goes through a company's proxy.
 */
export function findDispatcher(): Dispatcher | undefined {
  // Node loads its fetch, and with it the dispatcher, when one of its classes is first used.
  if (typeof Response === "undefined") return undefined;
  const value: unknown = Reflect.get(globalThis, Symbol.for("undici.globalDispatcher.1"));
  return isDispatcher(value) ? value : undefined;
}
