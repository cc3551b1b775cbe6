import { invalidRequest } from "./invalidRequest";

/**
 * Checks a key that a browser made up for one submission.
 * @throws ImageHubError `invalid_request` unless it is 1 to 128 visible ASCII characters.
 */
export function parseIdempotencyKey(key: string): string {
  if (/^[!-~]{1,128}$/.test(key)) return key;
  throw invalidRequest("An idempotency key must be 1 to 128 visible ASCII characters, for example a UUID.");
}

/** The key of a request to generate; null where it has none. */
export function idempotencyKeyOf(request: Request): string | null {
  const key = request.headers.get("idempotency-key");
  return key === null ? null : parseIdempotencyKey(key);
}
