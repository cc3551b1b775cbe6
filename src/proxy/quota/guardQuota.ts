import { within } from "../ledger/within";
import type { ProxyQuota } from "./ProxyQuota";

const ignore = () => undefined;

/**
 * A quota whose steps end in time, and reject with nothing but the ImageHubError for a service that can't be reached.
 * Credits whose taking is not certain are given back as soon as that is possible, because nothing will be sent for them.
 */
export function guardQuota(quota: ProxyQuota, ms: number): ProxyQuota {
  return {
    async take(owner, ask) {
      const { credits } = ask;
      if (!credits) return within(ms, async () => quota.take(owner, ask));
      let step: Promise<unknown> = Promise.resolve();
      try {
        return await within(ms, async () => {
          const taken = Promise.resolve(quota.take(owner, ask));
          step = taken;
          return taken;
        });
      } catch (error) {
        const giveBack = () => quota.correct(owner, credits.charge, { amount: 0 });
        step.then(giveBack, giveBack).catch(ignore);
        throw error;
      }
    },
    correct: (...step) => within(ms, async () => quota.correct(...step)),
  };
}
