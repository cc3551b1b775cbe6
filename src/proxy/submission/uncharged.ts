import { ImageHubError } from "../../contract/ImageHubError";

/** The same failure of a request that was never sent, and so can't have been charged. */
export const uncharged = ({ message, code, status, retryAfterMs }: ImageHubError): ImageHubError =>
  new ImageHubError(message, { code, status, retryAfterMs, charged: "no" });
