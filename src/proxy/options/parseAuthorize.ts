import { misconfigured } from "../misconfigured";
import type { Authorize, ImageHubProxyOptions } from "./ImageHubProxyOptions";

/**
 * Checks who may use the proxy; null is everybody.
 * @throws ImageHubError `proxyMisconfigured` unless exactly one of `authorize` and `public: true` is there.
 */
export function parseAuthorize(options: ImageHubProxyOptions): Authorize | null {
  const { authorize } = options;
  if (authorize !== undefined && options.public)
    throw misconfigured("Pass either authorize or public: true, not both.");
  if (options.public === true) return null;
  if (typeof authorize === "function") return authorize;
  throw misconfigured(
    "The proxy spends your credits, so it is closed by default: pass authorize(request), which returns the user's id or null, or public: true for an open demo.",
  );
}
