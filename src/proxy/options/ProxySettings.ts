import type { OnEvent } from "../events/ProxyEvent";
import type { ProxyLedger } from "../ledger/ProxyLedger";
import type { BeforeGenerate } from "../limits/BeforeGenerate";
import type { LimitSettings } from "../limits/parseLimits";
import type { ProxyQuota } from "../quota/ProxyQuota";
import type { FileLimits } from "../uploads/FileLimits";
import type { Authorize } from "./ImageHubProxyOptions";

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
  /** In milliseconds; null means that ids are good for good. */
  readonly idTtl: number | null;
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
