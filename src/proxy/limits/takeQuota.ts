import { ImageHubError } from "../../contract/ImageHubError";
import type { ProxyQuota, QuotaAsk, QuotaRefusal } from "../quota/ProxyQuota";

const messages: Record<QuotaRefusal["limit"], string> = {
  requests: "You have asked for as many generations as you may in this span of time.",
  reads: "You have sent as many requests as you may in this span of time.",
  credits: "You have spent as many credits as you may today.",
};

/** At least a second, as `Retry-After` knows nothing smaller. */
const shortestWaitMs = 1_000;

/**
 * Takes what a request needs.
 * @throws ImageHubError `quotaExceeded` (429) with the time to wait, `upstreamUnavailable` (503) when it can't be counted.
 */
export async function takeQuota(quota: ProxyQuota, owner: string, ask: QuotaAsk): Promise<void> {
  const refusal = await quota.take(owner, ask);
  if (refusal === null) return;
  throw new ImageHubError(messages[refusal.limit], {
    code: "quotaExceeded",
    status: 429,
    retryAfterMs: Math.max(shortestWaitMs, refusal.retryAfterMs),
  });
}
