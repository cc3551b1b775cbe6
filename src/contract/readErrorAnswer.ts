import { isRecord } from "../utils/isRecord";
import { toText } from "../utils/toText";
import { toImageHubErrorCode, type ImageHubErrorCode } from "./errorCodes";
import { ImageHubError, type Charged } from "./ImageHubError";
import { retryAfterMs } from "./retryAfterMs";

/** An HTTP answer that is no success, as far as it has been read. */
export interface ErrorAnswer {
  /** The HTTP status. */
  status: number;
  /** The body's text, which may be JSON, HTML, cut off or empty. */
  body: string;
  /** The answer's headers. */
  headers: Pick<Headers, "get">;
  /** True for a request that may have been charged: the POST that starts a generation. */
  charges: boolean;
}

/** What a status means where the body has no code of its own, as with gateways that answer in HTML. */
const codesByStatus: Record<number, ImageHubErrorCode> = {
  401: "unauthorized",
  402: "insufficientCredits",
  403: "forbidden",
  404: "notFound",
  408: "timeout",
  413: "bodyTooLarge",
  429: "rateLimited",
  504: "upstreamTimeout",
};

function codeOfStatus(status: number): ImageHubErrorCode {
  const known = codesByStatus[status];
  if (known) return known;
  if (status >= 500) return "upstreamUnavailable";
  return status >= 400 ? "invalid_request" : "invalidResponse";
}

/** What a body says about its error. */
interface ErrorBody {
  code?: string | undefined;
  message?: string | undefined;
  /** True where the proxy knows that the service has not begun. */
  isFree?: boolean;
}

function readBody(body: string): ErrorBody {
  try {
    const json: unknown = JSON.parse(body);
    if (!isRecord(json)) return {};
    const said = json["error"];
    const error = isRecord(said) ? said : { code: said, message: said, ...json };
    return {
      code: toText(error["code"]),
      message: toText(error["message"]) ?? toText(error["detail"]),
      isFree: error["charged"] === "no",
    };
  } catch {
    return {};
  }
}

/** Codes of answers that were given before anything ran, or after which the API refunds by itself. */
const certainlyFree: readonly ImageHubErrorCode[] = ["generationFailed", "proxyMisconfigured"];

function chargedBy({ status, charges }: ErrorAnswer, code: ImageHubErrorCode): Charged {
  if (!charges || certainlyFree.includes(code)) return "no";
  // A 408 is given by a gateway that may already have passed the request on.
  return status >= 400 && status < 500 && status !== 408 ? "no" : "unknown";
}

/** Turns an answer that is no success into the one error, whatever its body is. */
export function readErrorAnswer(answer: ErrorAnswer): ImageHubError {
  const { status, headers } = answer;
  const { code: said, message, isFree } = readBody(answer.body);
  // Only the caller can abort: a server that says so means its own side.
  const known = toImageHubErrorCode(said ?? "");
  const code = known !== undefined && known !== "aborted" ? known : codeOfStatus(status);
  const charged = isFree ? "no" : chargedBy(answer, code);
  const passing = status === 408 || status === 429 || status >= 500;
  return new ImageHubError(message ?? `The server answered ${status} without a readable reason.`, {
    code,
    status,
    charged,
    retryable: passing && charged === "no" && code !== "proxyMisconfigured",
    requestId: headers.get("x-request-id") ?? undefined,
    // A date is by the server's clock, which may differ from the one here.
    retryAfterMs: retryAfterMs(
      headers.get("retry-after"),
      Date.parse(headers.get("date") ?? "") || undefined,
    ),
  });
}
