/** The service's own origin, for addresses without one. */
const origin = "https://www.gptimagehub.com";

/** What was given to `fetch`. */
export interface Incoming {
  request: Request;
  signal: AbortSignal | undefined;
  /** The body, where it was given as a form that needs no reading. */
  form: FormData | undefined;
}

/**
 * Takes what `fetch` takes. Signals and forms are kept apart, because a simulated page such as jsdom's brings its own
 * kinds of them, which the platform's `Request` refuses or spoils.
 */
export function toRequest(input: RequestInfo | URL, init: RequestInit = {}): Incoming {
  const given = input instanceof Request ? input : new URL(input, origin);
  const form = init.body instanceof FormData ? init.body : undefined;
  const request = new Request(given, { ...init, signal: null, ...(form && { body: null }) });
  if (form) request.headers.set("content-type", "multipart/form-data");
  return { request, signal: init.signal ?? (input instanceof Request ? input.signal : undefined), form };
}
