import { ImageHubError } from "../contract/ImageHubError";
import type { Scrubber } from "./createScrubber";
import type { HeldAnswer } from "./lean/HeldAnswer";

/** Header fields of every answer of the proxy: nothing here may be stored, sniffed or shown as a page. */
export const answerHeaders = {
  "content-type": "application/json",
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
} as const;

/** An answer with a JSON body, free of the key. */
export const jsonResponse = (
  value: unknown,
  status: number,
  scrubber: Scrubber,
  headers: Record<string, string> = {},
): HeldAnswer => ({
  status,
  headers: { ...headers, ...answerHeaders },
  held: scrubber.text(JSON.stringify(value)),
});

/** What arose in our own code; its message may say anything, so it stays here. */
const unexpected = new ImageHubError("The image proxy failed while it handled this request.", {
  code: "upstreamUnavailable",
  status: 502,
  charged: "unknown",
});

/** Codes from which nobody can tell whether the service has begun. */
const doubtful: readonly string[] = ["upstreamUnavailable", "upstreamTimeout"];

const longestWaitMs = 86_400_000;

const secondsOf = (ms: number) => String(Math.ceil(Math.min(ms, longestWaitMs) / 1000));

/** An app's own error may say anything, and an answer with another status is no error, or can't be sent. */
const statusOf = ({ status = 502 }: ImageHubError) =>
  Number.isInteger(status) && status >= 400 && status <= 599 ? status : 500;

/** The documented body of an error: `{ error: { message, code } }`, with `charged: "no"` where only the proxy can know that. */
export function errorResponse(
  error: unknown,
  scrubber: Scrubber,
  headers?: Record<string, string>,
): HeldAnswer {
  const known = error instanceof ImageHubError ? error : unexpected;
  const { message, code, charged, retryAfterMs } = known;
  const status = statusOf(known);
  const certainty = charged === "no" && doubtful.includes(code) ? { charged } : {};
  const wait = retryAfterMs === undefined ? {} : { "retry-after": secondsOf(retryAfterMs) };
  return jsonResponse({ error: { message, code, ...certainty } }, status, scrubber, { ...wait, ...headers });
}
