import { misconfigured } from "../misconfigured";

/**
 * Checks a number of things, bytes or milliseconds.
 * @throws ImageHubError `proxyMisconfigured` that names it.
 */
export function parseAmount<T>(name: string, value: number | undefined, fallback: T): number | T {
  if (value === undefined) return fallback;
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw misconfigured(`${name} must be a whole number above 0.`);
}
