import type { ImageHubErrorCode } from "../contract/errorCodes";
import { ImageHubError } from "../contract/ImageHubError";

/** What the client's own codes, by which a gateway's answer is read here, mean to somebody behind the proxy. */
const codes: Partial<Record<ImageHubErrorCode, ImageHubErrorCode>> = {
  // It is the service that does not take the key; the user is signed in.
  unauthorized: "invalidApiKey",
  timeout: "upstreamTimeout",
  networkError: "upstreamUnavailable",
  invalidResponse: "upstreamUnavailable",
};

/** Browsers may send a request again that was answered 408, as if it had never arrived. */
const statusOf = (status: number | undefined) => (status === 408 ? 504 : status);

const tooFewCredits = "The account has too few credits for this request.";

/** The same failure under a code that the proxy documents; its message may name the balance only where that is shown. */
export function documentedFailure(error: ImageHubError, showBalance: boolean): ImageHubError {
  const message = error.code === "insufficientCredits" && !showBalance ? tooFewCredits : error.message;
  const { code, status, retryable, charged, requestId, retryAfterMs } = error;
  const details = { retryable, charged, requestId, retryAfterMs };
  return new ImageHubError(message, { ...details, code: codes[code] ?? code, status: statusOf(status) });
}
