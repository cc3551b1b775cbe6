/** One request to the service. Nothing of the browser's own goes along but what stands here. */
export interface UpstreamRequest {
  readonly origin: string;
  /** With a leading slash, and with the query where there is one. */
  readonly path: string;
  readonly method: "GET" | "POST";
  readonly headers: Readonly<Record<string, string>>;
  readonly body: ReadableStream<Uint8Array> | Blob | null;
}

/** The service's answer, with as much of a `Response` as is needed. */
export interface UpstreamAnswer {
  readonly status: number;
  readonly ok: boolean;
  readonly headers: Pick<Headers, "get">;
  /** The body as it comes, for reading once, and instead of `read`. */
  readonly body: ReadableStream<Uint8Array> | null;
  /** Reads all of the body; resolves with undefined, and lets go of it, when there is more than this many bytes. */
  readonly read: (maxBytes: number) => Promise<Uint8Array | undefined>;
}

/** What ends a request from the proxy's side. */
export interface Ending {
  readonly signal: AbortSignal;
  readonly isOver: () => boolean;
  /** Calls back once, when it is over. */
  readonly onOver: (listener: () => void) => void;
}

/** Carries requests to the service. It never follows a redirect, and rejects when there is no answer. */
export type Transport = (request: UpstreamRequest, ending: Ending) => Promise<UpstreamAnswer>;
