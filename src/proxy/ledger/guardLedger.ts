import { ImageHubError } from "../../contract/ImageHubError";
import type { LedgerClaim, LedgerFailure, ProxyLedger } from "./ProxyLedger";

/** The error for a ledger that does not do its work. */
const unavailable = (cause: unknown) =>
  new ImageHubError("The proxy can't reach its record of requests at the moment.", {
    code: "upstreamUnavailable",
    status: 503,
    cause,
  });

const ignore = () => undefined;

/** The attempt whose place in the ledger is not certain was never sent. */
const neverSent: LedgerFailure = {
  status: 503,
  code: "upstreamUnavailable",
  message: "The proxy could not record the request, so it was not sent.",
};

/** Gives a step of a ledger this long, and turns whatever goes wrong into the one error. */
async function within<T>(ms: number, step: () => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The ledger did not answer within ${ms} ms.`)), ms);
  });
  try {
    return await Promise.race([step(), late]);
  } catch (error) {
    throw unavailable(error);
  } finally {
    clearTimeout(timer);
  }
}

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
        return await within(ms, () => {
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
