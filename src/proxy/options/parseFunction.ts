import { misconfigured } from "../misconfigured";

/**
 * Checks what may be left out but must be a function.
 * @throws ImageHubError `proxyMisconfigured` that names it.
 */
export function parseFunction<T>(name: string, value: T): T {
  if (value === undefined || typeof value === "function") return value;
  throw misconfigured(`${name} must be a function.`);
}
