import { referenceImageBytes } from "../../contract/referenceImageRules";
import { parseLedger } from "../ledger/parseLedger";
import { governs, parseLimits } from "../limits/parseLimits";
import { misconfigured } from "../misconfigured";
import type { ImageHubProxyOptions } from "./ImageHubProxyOptions";
import { parseApiKey } from "./parseApiKey";
import { parseAuthorize } from "./parseAuthorize";
import { parseBasePath } from "./parseBasePath";
import { parseBaseUrl } from "./parseBaseUrl";
import { parseFunction } from "./parseFunction";
import { parseIds } from "./parseIds";
import { parseOrigins } from "./parseOrigins";
import { parseQuota } from "./parseQuota";
import { parseTimeouts } from "./parseTimeouts";
import { parseWaitUntil } from "./parseWaitUntil";
import type { ProxySettings } from "./ProxySettings";

/**
 * Checks every option once.
 * @throws ImageHubError `proxyMisconfigured` that names the option and what it takes.
 */
export function parseOptions(options: ImageHubProxyOptions): ProxySettings {
  const {
    baseUrl = "https://www.gptimagehub.com",
    basePath = "/api/image-hub",
    showBalance = true,
    beforeGenerate,
  } = options;
  if (typeof showBalance !== "boolean") throw misconfigured("showBalance must be true or false.");
  const limits = parseLimits(options.limits);
  const ledger = parseLedger(options.ledger);
  const timeouts = parseTimeouts(options.timeouts);
  return {
    apiKey: parseApiKey(options.apiKey),
    authorize: parseAuthorize(options),
    apiUrl: parseBaseUrl(baseUrl),
    basePath: parseBasePath(basePath),
    ...parseIds(options, timeouts.generateMs),
    ...timeouts,
    limits,
    bodyBytes: limits.bodyBytes,
    imageBytes: limits.imageBytes,
    fileLimits: { files: limits.files, fileBytes: referenceImageBytes },
    beforeGenerate: parseFunction("beforeGenerate", beforeGenerate),
    isGoverned: beforeGenerate !== undefined || governs(limits),
    showBalance,
    onEvent: parseFunction("onEvent", options.onEvent),
    ledger,
    quota: parseQuota(limits, ledger),
    allowedOrigins: parseOrigins(options.allowedOrigins),
    fetch: parseFunction("fetch", options.fetch),
    waitUntil: parseWaitUntil(options.waitUntil),
  };
}
