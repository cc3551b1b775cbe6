import { referenceImageBytes } from "../../contract/referenceImageRules";
import { isRecord } from "../../utils/isRecord";
import { misconfigured } from "../misconfigured";
import { parseAmount } from "../options/parseAmount";
import type { ProxyLimits, WindowLimit } from "./ProxyLimits";

/** A window with its length filled in. */
export type LimitWindow = Readonly<Required<{ [Key in keyof WindowLimit]: number }>>;

/** The limits, checked; null is no limit. */
export interface LimitSettings {
  readonly bodyBytes: number;
  readonly files: number;
  readonly imageBytes: number;
  readonly requests: LimitWindow | null;
  readonly reads: LimitWindow | null;
  readonly creditsPerDay: number | null;
  readonly creditsPerRequest: number | null;
  readonly maxImages: number | null;
  readonly models: ReadonlySet<string> | null;
  readonly sizes: ReadonlySet<string> | null;
  readonly qualities: ReadonlySet<string> | null;
}

const names = [
  "bodyBytes",
  "files",
  "imageBytes",
  "requests",
  "reads",
  "creditsPerDay",
  "creditsPerRequest",
  "maxImages",
  "models",
  "sizes",
  "qualities",
] as const satisfies readonly (keyof ProxyLimits)[];

function parseWindow(name: string, value: WindowLimit | undefined): LimitWindow | null {
  if (value === undefined) return null;
  if (!isRecord(value)) throw misconfigured(`${name} must be { max, windowMs }.`);
  const max = parseAmount(`${name}.max`, value.max, null);
  if (max === null) throw misconfigured(`${name}.max is missing.`);
  return { max, windowMs: parseAmount(`${name}.windowMs`, value.windowMs, 60_000) };
}

function parseList(name: string, value: readonly string[] | undefined): ReadonlySet<string> | null {
  if (value === undefined) return null;
  if (!Array.isArray(value) || value.length === 0 || value.some((item) => typeof item !== "string"))
    throw misconfigured(`${name} must list at least one text.`);
  return new Set(value);
}

/** A misspelt limit would be none. */
function refuseUnknown(value: unknown): void {
  if (!isRecord(value)) throw misconfigured("limits must be an object.");
  const unknown = Object.keys(value).find((name) => !names.some((known) => known === name));
  if (unknown !== undefined)
    throw misconfigured(`limits.${unknown} is no limit: there are ${names.join(", ")}.`);
}

/**
 * Checks the limits once.
 * @throws ImageHubError `proxyMisconfigured` that names the limit and what it takes.
 */
export function parseLimits(limits: ProxyLimits = {}): LimitSettings {
  refuseUnknown(limits);
  const files = parseAmount("limits.files", limits.files, 16);
  return {
    bodyBytes: parseAmount("limits.bodyBytes", limits.bodyBytes, files * referenceImageBytes + 1024 * 1024),
    files,
    imageBytes: parseAmount("limits.imageBytes", limits.imageBytes, 64 * 1024 * 1024),
    requests: parseWindow("limits.requests", limits.requests),
    reads: parseWindow("limits.reads", limits.reads),
    creditsPerDay: parseAmount("limits.creditsPerDay", limits.creditsPerDay, null),
    creditsPerRequest: parseAmount("limits.creditsPerRequest", limits.creditsPerRequest, null),
    maxImages: parseAmount("limits.maxImages", limits.maxImages, null),
    models: parseList("limits.models", limits.models),
    sizes: parseList("limits.sizes", limits.sizes),
    qualities: parseList("limits.qualities", limits.qualities),
  };
}

/** Says whether any limit needs to know what is asked for. */
export const governs = ({ requests, ...limits }: LimitSettings): boolean =>
  [
    requests,
    limits.creditsPerDay,
    limits.creditsPerRequest,
    limits.maxImages,
    limits.models,
    limits.sizes,
    limits.qualities,
  ].some((limit) => limit !== null);

/** Says whether any limit has to be counted. */
export const counts = ({ requests, reads, creditsPerDay }: LimitSettings): boolean =>
  [requests, reads, creditsPerDay].some((limit) => limit !== null);
