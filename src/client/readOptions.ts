import { ImageHubError } from "../contract/ImageHubError";
import { isRecord } from "../utils/isRecord";

/**
 * The options of a call before they are taken apart, because untyped callers may give anything.
 * @throws ImageHubError `invalid_request` that says what is taken instead.
 */
export function readOptions<T extends object>(options: T, takes: string): T {
  if (isRecord(options)) return options;
  const type = options === null ? "null" : Array.isArray(options) ? "array" : typeof options;
  throw new ImageHubError(`${takes} (type given: ${type}).`, { code: "invalid_request" });
}
