import { ImageHubError } from "../../contract/ImageHubError";

/** The error for a request that is refused before anything is sent. */
export const invalidRequest = (message: string) =>
  new ImageHubError(message, { code: "invalid_request", status: 400 });
