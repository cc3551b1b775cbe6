import { ImageHubError } from "../contract/ImageHubError";

/** The error for a proxy that can't be created or used as it is set up. */
export const misconfigured = (message: string) =>
  new ImageHubError(message, { code: "proxyMisconfigured", status: 500 });
