import type { Answer } from "./lean/HeldAnswer";
import type { ImageHubError } from "../contract/ImageHubError";
import { readErrorAnswer } from "../contract/readErrorAnswer";
import { unreachable } from "./callUpstream";
import type { Scrubber } from "./createScrubber";
import { documentedFailure } from "./documentedFailure";
import { errorResponse } from "./errorResponse";
import type { ProxySettings } from "./options/ProxySettings";
import type { UpstreamAnswer } from "./transport/Transport";

const decoder = new TextDecoder();
const errorBytes = 64 * 1024;

const passedOn: Record<string, RegExp> = {
  "retry-after": /^[\w ,:.+-]{1,40}$/,
  "x-request-id": /^[\w.:/+=-]{1,128}$/,
};

/** A success is one that brings a body: of other words for it, some forbid that. */
export const passedStatus = ({ status }: UpstreamAnswer): number => (status === 202 ? 202 : 200);

/** The only header fields of the service's answer that reach the browser, and only when they look as they should. */
export function passedHeaders(answer: UpstreamAnswer, scrubber: Scrubber): Record<string, string> {
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
export async function readFailure(
  answer: UpstreamAnswer,
  { showBalance }: Pick<ProxySettings, "showBalance">,
): Promise<ImageHubError> {
  const { status, headers } = answer;
  if (status < 400 || status > 599)
    throw unreachable("The image service gave an answer that is not understood.");
  const body = decoder.decode(await answer.read(errorBytes));
  // Of what charges nothing anyway, the browser knows that by its own method.
  return documentedFailure(readErrorAnswer({ status, body, headers, charges: true }), showBalance);
}

/**
 * Turns an answer that is no success into the documented form.
 * @throws ImageHubError `upstreamUnavailable` for a redirect and for any status that no error has.
 */
export async function relayError(
  answer: UpstreamAnswer,
  { settings, scrubber }: { settings: ProxySettings; scrubber: Scrubber },
): Promise<Answer> {
  return errorResponse(await readFailure(answer, settings), scrubber, passedHeaders(answer, scrubber));
}
