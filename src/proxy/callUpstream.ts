import { ImageHubError } from "../contract/ImageHubError";
import { isRecord } from "../utils/isRecord";
import type { Exchange } from "./openExchange";
import type { ProxySettings } from "./options/ProxySettings";
import { pickTransport } from "./transport/pickTransport";
import type { UpstreamAnswer } from "./transport/Transport";
import type { Upload } from "./uploads/Upload";

/** One call to the service. */
export interface UpstreamCall {
  /** The path below `/api/v1`. */
  readonly path: string;
  /** True sends the key. */
  readonly withKey: boolean;
  /** The body of a POST; without it the call is a GET. */
  readonly upload?: Upload | undefined;
}

const timeoutCodes = [
  "UND_ERR_HEADERS_TIMEOUT",
  "UND_ERR_BODY_TIMEOUT",
  "UND_ERR_CONNECT_TIMEOUT",
  "ETIMEDOUT",
];

function isTimeout(error: unknown): boolean {
  if (!isRecord(error)) return false;
  return (
    error["name"] === "TimeoutError" ||
    timeoutCodes.includes(String(error["code"])) ||
    isTimeout(error["cause"])
  );
}

/** Names what ended an exchange before there was an answer to pass on. */
export function upstreamFailure(error: unknown, exchange: Exchange): ImageHubError {
  if (error instanceof ImageHubError) return error;
  if (exchange.isLate() || isTimeout(error))
    return new ImageHubError("The image service took too long to answer.", {
      code: "upstreamTimeout",
      status: 504,
      charged: "unknown",
    });
  return unreachable();
}

/** The error for a service that gave no answer, or none that can be used. */
export const unreachable = (message = "The image service can't be reached at the moment.") =>
  new ImageHubError(message, { code: "upstreamUnavailable", status: 502, charged: "unknown" });

/**
 * Calls the service with nothing of the browser's request but what the call names.
 * @throws whatever the transport throws, `bodyTooLarge` when the upload grew too large, or `upstreamUnavailable` for a redirect.
 */
export function callUpstream(
  { path, withKey, upload }: UpstreamCall,
  settings: ProxySettings,
  exchange: Exchange,
): Promise<UpstreamAnswer> {
  const transport = pickTransport(settings.fetch);
  const { origin, pathname } = settings.apiUrl;
  const headers: Record<string, string> = { accept: "application/json" };
  if (withKey) headers["authorization"] = `Bearer ${settings.apiKey}`;
  const answering = transport(
    {
      origin,
      path: `${pathname}${path}`,
      method: upload ? "POST" : "GET",
      headers: upload ? { ...headers, ...upload.headers } : headers,
      body: upload?.body ?? null,
    },
    exchange,
  );
  if (!upload) return answering;
  return answering.catch((error: unknown) => {
    throw upload.failure() ?? error;
  });
}
