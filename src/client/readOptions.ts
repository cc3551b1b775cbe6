import { ImageHubError } from "../contract/ImageHubError";
import { isRecord } from "../utils/isRecord";

/**
 * The options of a call before they are taken apart, because untyped callers may give anything.
 * @throws ImageHubError `invalid_request` with an example of what is taken.
 */
export function readOptions<T extends object>(options: T, example: string): T {
  if (isRecord(options)) return options;
  throw new ImageHubError(`The options can't be used: give an object such as ${example}.`, {
    code: "invalid_request",
  });
}
