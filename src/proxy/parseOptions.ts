import { referenceImageBytes } from "../contract/referenceImageRules";
import type { Authorize, ImageHubProxyOptions } from "./ImageHubProxyOptions";
import type { OnEvent } from "./events/ProxyEvent";
import { parseLedger } from "./ledger/parseLedger";
import type { ProxyLedger } from "./ledger/ProxyLedger";
import type { BeforeGenerate } from "./limits/BeforeGenerate";
import { counts, governs, parseLimits, type LimitSettings } from "./limits/parseLimits";
import { misconfigured } from "./misconfigured";
import { parseApiKey } from "./parseApiKey";
import { parseAmount } from "./parseAmount";
import { parseBaseUrl } from "./parseBaseUrl";
import { memoryQuota } from "./quota/memoryQuota";
import type { ProxyQuota } from "./quota/ProxyQuota";
import type { FileLimits } from "./uploads/FileLimits";

/** The options, checked and with all defaults filled in. */
export interface ProxySettings {
  readonly apiKey: string;
  /** Null for a public proxy. */
  readonly authorize: Authorize | null;
  /** The address that all upstream routes hang under. */
  readonly apiUrl: URL;
  /** Starts with a slash and ends without one; empty for the root. */
  readonly basePath: string;
  /** Null means: derive one from the key. */
  readonly secrets: readonly string[] | null;
  readonly bodyBytes: number;
  readonly fileLimits: FileLimits;
  readonly imageBytes: number;
  readonly readMs: number;
  readonly generateMs: number;
  readonly ledgerMs: number;
  readonly ledger: ProxyLedger | null;
  /** Null where nothing has to be counted. */
  readonly quota: ProxyQuota | null;
  readonly limits: LimitSettings;
  readonly beforeGenerate: BeforeGenerate | undefined;
  /** True where it has to be known what is asked for. */
  readonly isGoverned: boolean;
  readonly showBalance: boolean;
  readonly onEvent: OnEvent | undefined;
  readonly allowedOrigins: ReadonlySet<string>;
  readonly fetch: typeof globalThis.fetch | undefined;
  /** Never throws. */
  readonly waitUntil: (work: Promise<unknown>, request: Request) => void;
}

function parseAuthorize(options: ImageHubProxyOptions): Authorize | null {
  const { authorize } = options;
  if (authorize !== undefined && options.public)
    throw misconfigured("Pass either authorize or public: true, not both.");
  if (options.public === true) return null;
  if (typeof authorize === "function") return authorize;
  throw misconfigured(
    "The proxy spends your credits, so it is closed by default: pass authorize(request), which returns the user's id or null, or public: true for an open demo.",
  );
}

function parseBasePath(value: string): string {
  if (!/^\/[\w\-./~]*$/.test(value) || /\/\.{1,2}(\/|$)/.test(value) || value.includes("//"))
    throw misconfigured("basePath must be a plain path such as /api/image-hub.");
  return value.replace(/\/$/, "");
}

function parseSecrets(value: readonly string[] | undefined): readonly string[] | null {
  if (value === undefined) return null;
  const usable = Array.isArray(value) && value.length > 0;
  if (!usable || value.some((secret) => typeof secret !== "string" || secret.trim().length < 16))
    throw misconfigured("secrets must list at least one text, each of 16 or more characters.");
  return [...value];
}

function parseOrigin(value: string): string {
  const origin = URL.canParse(value) ? new URL(value).origin : "null";
  // A wildcard is a valid host that no page ever has.
  if (origin === "null" || value.includes("*") || origin !== value.replace(/\/$/, ""))
    throw misconfigured("Each of allowedOrigins must be an exact origin such as https://app.example.com.");
  return origin;
}

function parseFunction<T>(name: string, value: T): T {
  if (value === undefined || typeof value === "function") return value;
  throw misconfigured(`${name} must be a function.`);
}

/** Without a ledger, each process counts for itself. */
function parseQuota(ledger: ProxyLedger | null): ProxyQuota {
  const quota = ledger ? ledger.quota : memoryQuota();
  if (quota) return quota;
  throw misconfigured("limits that count (requests, reads, creditsPerDay) need a ledger that has a quota.");
}

function parseWaitUntil(value: ImageHubProxyOptions["waitUntil"]): ProxySettings["waitUntil"] {
  parseFunction("waitUntil", value);
  return (work, request) => {
    try {
      value?.(work, request);
    } catch {
      // The request is under way by now, and its answer is worth more than what the runtime says to this.
    }
  };
}

/** `setTimeout` takes no longer delay than this. */
const longestTimeout = 2 ** 31 - 1;

/**
 * Checks every option once.
 * @throws ImageHubError `proxyMisconfigured` that names the option and what it takes.
 */
export function parseOptions(options: ImageHubProxyOptions): ProxySettings {
  const {
    baseUrl = "https://www.gptimagehub.com",
    basePath = "/api/image-hub",
    timeouts,
    beforeGenerate,
  } = options;
  if (options.showBalance !== undefined && typeof options.showBalance !== "boolean")
    throw misconfigured("showBalance must be true or false.");
  const limits = parseLimits(options.limits);
  const ledger = parseLedger(options.ledger);
  return {
    apiKey: parseApiKey(options.apiKey),
    authorize: parseAuthorize(options),
    apiUrl: parseBaseUrl(baseUrl),
    basePath: parseBasePath(basePath),
    secrets: parseSecrets(options.secrets),
    limits,
    beforeGenerate: parseFunction("beforeGenerate", beforeGenerate),
    showBalance: options.showBalance ?? true,
    onEvent: parseFunction("onEvent", options.onEvent),
    isGoverned: beforeGenerate !== undefined || governs(limits),
    bodyBytes: limits.bodyBytes,
    imageBytes: limits.imageBytes,
    fileLimits: { files: limits.files, fileBytes: referenceImageBytes },
    readMs: Math.min(parseAmount("timeouts.readMs", timeouts?.readMs, 30_000), longestTimeout),
    generateMs: Math.min(parseAmount("timeouts.generateMs", timeouts?.generateMs, 810_000), longestTimeout),
    ledgerMs: Math.min(parseAmount("timeouts.ledgerMs", timeouts?.ledgerMs, 5_000), longestTimeout),
    ledger,
    quota: counts(limits) ? parseQuota(ledger) : null,
    allowedOrigins: new Set((options.allowedOrigins ?? []).map(parseOrigin)),
    fetch: parseFunction("fetch", options.fetch),
    waitUntil: parseWaitUntil(options.waitUntil),
  };
}
