import type { ImageHubError } from "../contract/ImageHubError";
import { readErrorAnswer } from "../contract/readErrorAnswer";
import { awaitJson } from "./awaitJson";
import { unreachable } from "./callUpstream";
import type { Scrubber } from "./createScrubber";
import { answerHeaders, errorResponse } from "./errorResponse";
import { mapBody } from "./mapBody";
import type { Exchange } from "./openExchange";
import { readText } from "./readText";

const errorBytes = 64 * 1024;
const streamedBytes = 8 * 1024 * 1024;

const passedOn: Record<string, RegExp> = {
  "retry-after": /^[\w ,:.+-]{1,40}$/,
  "x-request-id": /^[\w.:/+=-]{1,128}$/,
};

/** The only header fields of the service's answer that reach the browser, and only when they look as they should. */
export function passedHeaders(answer: Response, scrubber: Scrubber): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, shape] of Object.entries(passedOn)) {
    const value = answer.headers.get(name);
    if (value !== null && shape.test(value) && scrubber.text(value) === value) headers[name] = value;
  }
  return headers;
}

/**
 * Reads an answer that is no success, whatever it is.
 * @throws ImageHubError `upstreamUnavailable` for a redirect and for any status that no error has.
 */
export async function readFailure(answer: Response, charges: boolean): Promise<ImageHubError> {
  const { status, headers } = answer;
  if (status < 400 || status > 599)
    throw unreachable("The image service gave an answer that is not understood.");
  const body = (await readText(answer.body, errorBytes)) ?? "";
  return readErrorAnswer({ status, body, headers, charges });
}

/**
 * Turns an answer that is no success into the documented form.
 * @throws ImageHubError `upstreamUnavailable` for a redirect and for any status that no error has.
 */
export async function relayError(answer: Response, charges: boolean, scrubber: Scrubber): Promise<Response> {
  return errorResponse(await readFailure(answer, charges), scrubber, passedHeaders(answer, scrubber));
}

/**
 * Passes a JSON answer on as it arrives, without the key, and closes the exchange at its end.
 * @throws ImageHubError `upstreamUnavailable` when the answer does not begin as JSON, or what its body fails with before
 * that.
 */
export async function relayStream(
  answer: Response,
  exchange: Exchange,
  scrubber: Scrubber,
): Promise<Response> {
  if (!answer.body) throw unreachable("The image service gave an answer that can't be read.");
  const clean = scrubber.body();
  let seen = 0;
  const each = (chunk: Uint8Array) => {
    seen += chunk.byteLength;
    if (seen > streamedBytes) throw unreachable("The image service gave an answer that is far too large.");
    return clean.each(chunk);
  };
  const body = mapBody(answer.body, { each, end: clean.end, finished: exchange.close });
  return new Response(await awaitJson(body), {
    status: answer.status,
    headers: { ...passedHeaders(answer, scrubber), ...answerHeaders },
  });
}
