import { ImageHubError } from "../contract/ImageHubError";
import type { Scrubber } from "./createScrubber";

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
): Response =>
  new Response(scrubber.text(JSON.stringify(value)), { status, headers: { ...headers, ...answerHeaders } });

/** What arose in our own code; its message may say anything, so it stays here. */
const unexpected = new ImageHubError("The image proxy failed while it handled this request.", {
  code: "upstreamUnavailable",
  status: 502,
});

/** The documented body of an error: `{ error: { message, code } }`. */
export function errorResponse(
  error: unknown,
  scrubber: Scrubber,
  headers?: Record<string, string>,
): Response {
  const { message, code, status = 502 } = error instanceof ImageHubError ? error : unexpected;
  return jsonResponse({ error: { message, code } }, status, scrubber, headers);
}
