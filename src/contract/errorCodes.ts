/** Codes that the GPT Image Hub API documents. */
export const apiErrorCodes = [
  "invalid_request",
  "missingApiKey",
  "invalidApiKey",
  "expiredApiKey",
  "insufficientCredits",
  "notFound",
  "generationFailed",
] as const;

/** Codes that the proxy adds to the documented ones. */
export const proxyErrorCodes = [
  "forbidden",
  "quotaExceeded",
  "bodyTooLarge",
  "idempotencyMismatch",
  "imageExpired",
  "rateLimited",
  "upstreamTimeout",
  "upstreamUnavailable",
  "proxyMisconfigured",
] as const;

/** Codes that arise in the client: nothing, or nothing readable, came back. */
export const clientErrorCodes = [
  "unauthorized",
  "networkError",
  "aborted",
  "timeout",
  "invalidResponse",
] as const;

/** Everything that an {@link ImageHubError} can be. */
export type ImageHubErrorCode =
  (typeof apiErrorCodes)[number] | (typeof proxyErrorCodes)[number] | (typeof clientErrorCodes)[number];

const all: readonly ImageHubErrorCode[] = [...apiErrorCodes, ...proxyErrorCodes, ...clientErrorCodes];

const plain = (code: string) => code.replace(/[\s_-]/g, "").toLowerCase();

/** Reads a code in any spelling (`invalidApiKey`, `invalid_api_key`); anything else is undefined. */
export const toImageHubErrorCode = (code: string): ImageHubErrorCode | undefined =>
  all.find((known) => plain(known) === plain(code));

/** Says whether a text is one of the known error codes. */
export const isImageHubErrorCode = (value: unknown): value is ImageHubErrorCode =>
  all.some((code) => code === value);
