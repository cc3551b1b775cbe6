/** What is put on the wire. */
export interface WireRequest {
  readonly method: "GET" | "POST";
  readonly headers: Headers;
  readonly body: string | FormData | null;
  readonly credentials: RequestCredentials;
  readonly signal: AbortSignal;
}

/** Sends a request; rejects when nothing comes back. */
export type Transport = (url: string, request: WireRequest) => Promise<Response>;

/** The part of `fetch` that the client needs. */
export type FetchFunction = (url: string, init: RequestInit) => Promise<Response>;

/** Sends with `fetch`, which is looked up at each call so that it can be replaced; answers never come from a cache. */
export const fetchTransport =
  (custom: FetchFunction | undefined): Transport =>
  (url, request) =>
    (custom ?? globalThis.fetch)(url, { ...request, cache: "no-store" });

/** Says whether XMLHttpRequest can send this as `fetch` would: it can't leave out the cookies of its own origin. */
export const canMeasureUpload = ({ body, credentials }: WireRequest): boolean =>
  typeof XMLHttpRequest !== "undefined" && body instanceof FormData && credentials !== "omit";
