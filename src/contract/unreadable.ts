import { ImageHubError } from "./ImageHubError";

/** The error for an answer that lacks what it is about; names the path and what should be there. */
export const unreadable = (what: string, path: string, expected: string): ImageHubError =>
  new ImageHubError(`The answer with ${what} can't be read at ${path}: expected ${expected}.`, {
    code: "invalidResponse",
  });
