import { ImageHubError } from "../contract/ImageHubError";
import { readErrorAnswer } from "../contract/readErrorAnswer";

/** An answer whose body has come in whole. */
export interface Answer {
  /** The request it answers, for messages: method and address. */
  readonly request: string;
  readonly response: Response;
  readonly body: string;
  /** True for the request that may have been charged. */
  readonly charges: boolean;
  /** Says whether a 404 with this body is an answer and no failure. Default: it never is. */
  readonly acceptsMissing?: ((json: unknown) => boolean) | undefined;
}

function isSuccess({ response, body, acceptsMissing }: Answer): boolean {
  if (response.status !== 404 || !acceptsMissing) return response.ok;
  try {
    return acceptsMissing(JSON.parse(body));
  } catch {
    return false;
  }
}

function describe(body: string, type: string | null): string {
  if (body.trim() === "") return "an empty body";
  if (/^\s*</.test(body)) return "a web page or other markup";
  return `text that is no JSON or was cut off (content type: ${type ?? "none"})`;
}

function parseJson({ request, response, body }: Answer): unknown {
  try {
    // Gateways mislabel JSON, so that what can be parsed counts, not the content type.
    return JSON.parse(body);
  } catch (cause) {
    throw new ImageHubError(
      `${request} was answered ${response.status} with ${describe(body, response.headers.get("content-type"))} instead of JSON: check that the client's endpoint leads to the proxy.`,
      { code: "invalidResponse", cause },
    );
  }
}

/**
 * Reads an answer into what the caller wants.
 * @throws ImageHubError for every status that is no success, and `invalidResponse` for what can't be read.
 */
export function readAnswer<T>(answer: Answer, read: (json: unknown) => T): T {
  const { response, body, charges } = answer;
  const { status, headers } = response;
  if (!isSuccess(answer)) throw readErrorAnswer({ status, headers, body, charges });
  try {
    return read(parseJson(answer));
  } catch (error) {
    const known = error instanceof ImageHubError;
    throw new ImageHubError(
      known ? error.message : `${answer.request} was answered with something unreadable.`,
      {
        code: "invalidResponse",
        status,
        // It was a success, so it has most likely been charged, but nothing in it says so.
        charged: charges ? "unknown" : "no",
        requestId: headers.get("x-request-id") ?? undefined,
        cause: known ? error.cause : error,
      },
    );
  }
}
