import type { ImageHubErrorCode } from "./errorCodes";

/** Whether credits were taken: `unknown` means that the request may have run and its answer was lost. */
export type Charged = "yes" | "no" | "unknown";

/** What an {@link ImageHubError} is made of. */
export interface ImageHubErrorDetails {
  /** What went wrong, as one of the known codes. */
  code: ImageHubErrorCode;
  /** The HTTP status, where there was an answer. */
  status?: number | undefined;
  /** True when the same request may be sent again without risk of a second charge. Default: false. */
  retryable?: boolean | undefined;
  /** Whether credits were taken. Default: "no". */
  charged?: Charged | undefined;
  /** The server's id of the request, for support. */
  requestId?: string | undefined;
  /** How long the server asked to wait before the next try, in milliseconds. */
  retryAfterMs?: number | undefined;
  /** The error behind this one. */
  cause?: unknown;
}

/** The one error that the client, the hooks and the components raise. */
export class ImageHubError extends Error {
  /** What went wrong, as one of the known codes. */
  readonly code: ImageHubErrorCode;
  /** The HTTP status, where there was an answer. */
  readonly status: number | undefined;
  /** True when the same request may be sent again without risk of a second charge. */
  readonly retryable: boolean;
  /** Whether credits were taken. */
  readonly charged: Charged;
  /** The server's id of the request, for support. */
  readonly requestId: string | undefined;
  /** How long the server asked to wait before the next try, in milliseconds. */
  readonly retryAfterMs: number | undefined;

  constructor(message: string, details: ImageHubErrorDetails) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = "ImageHubError";
    this.code = details.code;
    this.status = details.status;
    this.retryable = details.retryable ?? false;
    this.charged = details.charged ?? "no";
    this.requestId = details.requestId;
    this.retryAfterMs = details.retryAfterMs;
  }
}
