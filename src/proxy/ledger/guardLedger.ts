import type { LedgerClaim, LedgerFailure, ProxyLedger } from "./ProxyLedger";
import { within } from "./within";

const ignore = () => undefined;

/** The attempt whose place in the ledger is not certain was never sent. */
const neverSent: LedgerFailure = {
  status: 503,
  code: "upstreamUnavailable",
  message: "The proxy could not record the request, so it was not sent.",
};

/** A ledger that can be relied on to answer, or to fail with the one error. */
export interface GuardedLedger extends ProxyLedger {
  /** Claims a key again that this claim holds, because its attempt takes longer. */
  renew(owner: string, key: string, claim: LedgerClaim): Promise<unknown>;
}

/**
 * A ledger whose steps end in time, and reject with nothing but the ImageHubError for a service that can't be reached. A
 * first claim that failed is taken back as soon as that is possible, because nothing will be sent under it.
 */
export function guardLedger(ledger: ProxyLedger, ms: number): GuardedLedger {
  return {
    async claim(owner, key, claim) {
      let step: Promise<unknown> = Promise.resolve();
      try {
        return await within(ms, async () => {
          const claimed = Promise.resolve(ledger.claim(owner, key, claim));
          step = claimed;
          return claimed;
        });
      } catch (error) {
        const takeBack = () => ledger.release(owner, key, claim, neverSent);
        step.then(takeBack, takeBack).catch(ignore);
        throw error;
      }
    },
    renew: (...step) => within(ms, async () => ledger.claim(...step)),
    settle: (...step) => within(ms, async () => ledger.settle(...step)),
    release: (...step) => within(ms, async () => ledger.release(...step)),
    find: (...step) => within(ms, async () => ledger.find(...step)),
    update: (...step) => within(ms, async () => ledger.update(...step)),
    list: (...step) => within(ms, async () => ledger.list(...step)),
  };
}
