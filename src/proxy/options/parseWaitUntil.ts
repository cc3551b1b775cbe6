import type { ImageHubProxyOptions } from "./ImageHubProxyOptions";
import { parseFunction } from "./parseFunction";
import type { ProxySettings } from "./ProxySettings";

/**
 * Checks `waitUntil`; what comes of this never throws.
 * @throws ImageHubError `proxyMisconfigured` for what is no function.
 */
export function parseWaitUntil(value: ImageHubProxyOptions["waitUntil"]): ProxySettings["waitUntil"] {
  parseFunction("waitUntil", value);
  return (work, request) => {
    try {
      value?.(work, request);
    } catch {
      // The request is under way by now, and its answer is worth more than what the runtime says to this.
    }
  };
}
