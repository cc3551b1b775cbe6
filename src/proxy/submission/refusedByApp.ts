import { ImageHubError } from "../../contract/ImageHubError";

/** What whoever waits for the same request is told of an app's refusal, whose own words are read only once. */
export const refusedByApp = ({ status }: Response): ImageHubError =>
  new ImageHubError("The app refused this request.", {
    code: "forbidden",
    status: status >= 400 && status <= 599 ? status : 403,
  });
