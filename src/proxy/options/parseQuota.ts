import type { ProxyLedger } from "../ledger/ProxyLedger";
import { counts, type LimitSettings } from "../limits/parseLimits";
import { misconfigured } from "../misconfigured";
import { memoryQuota } from "../quota/memoryQuota";
import type { ProxyQuota } from "../quota/ProxyQuota";

/**
 * Finds what counts for these limits: without a ledger, each process counts for itself. Null where nothing has to be counted.
 * @throws ImageHubError `proxyMisconfigured` for a ledger that can't count.
 */
export function parseQuota(limits: LimitSettings, ledger: ProxyLedger | null): ProxyQuota | null {
  if (!counts(limits)) return null;
  const quota = ledger ? ledger.quota : memoryQuota();
  if (quota) return quota;
  throw misconfigured("limits that count (requests, reads, creditsPerDay) need a ledger that has a quota.");
}
