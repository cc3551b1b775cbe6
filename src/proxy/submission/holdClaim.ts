import type { Generation } from "../../contract/generationSchema";
import type { ImageHubError } from "../../contract/ImageHubError";
import { sleep } from "../../utils/sleep";
import { keptOf, ownerOf } from "../ledger/remember";
import type { Attempt } from "./Attempt";

/** A claim while its submission is under way. */
export interface HeldClaim {
  /** Writes down what it led to. */
  readonly settle: (generation: Generation) => Promise<void>;
  /** Frees the key, because nothing was charged. */
  readonly release: (error: ImageHubError) => Promise<void>;
  /** Leaves it in doubt, for good: nobody waits for the answer any more, and the service can't be asked for it. */
  readonly giveUp: () => Promise<void>;
}

const ignore = () => undefined;

/** An upload may take any time, so that its claim is renewed on the way and at its end. */
async function renewUntilSent(attempt: Attempt, over: AbortSignal): Promise<void> {
  const { user, key, ledger, claim, submission, context } = attempt;
  const { generateMs } = context.settings;
  const sent = submission.sent.then(() => true);
  for (let isSent = submission.isSent(); !isSent;) {
    isSent = await Promise.race([sent, sleep(generateMs / 2, over).then(() => false)]);
    if (isSent) attempt.exchange.outlive();
    await ledger.renew(ownerOf(user), key, { ...claim, until: Date.now() + generateMs }).catch(ignore);
  }
}

/**
 * Holds a claim until it is settled or released. A ledger that fails then leaves it pending, and so in doubt: that is no
 * reason to keep the answer from the browser.
 */
export function holdClaim(attempt: Attempt): HeldClaim {
  const { user, key, ledger, claim, submission, exchange, context } = attempt;
  const owner = ownerOf(user);
  const over = new AbortController();
  if (submission.isSent()) exchange.outlive();
  const renewing = renewUntilSent(attempt, over.signal).catch(ignore);
  let isHeld = true;
  const letGo = async () => {
    isHeld = false;
    over.abort();
    await renewing;
  };
  return {
    async settle(generation) {
      await letGo();
      const fingerprint = claim.fingerprint ?? (await submission.fingerprint());
      await ledger.settle(owner, key, { ...claim, fingerprint }, keptOf(generation)).catch(ignore);
    },
    async release({ status = 502, code, message, retryAfterMs }) {
      await letGo();
      const failure = { status, code, message: context.scrubber.text(message), retryAfterMs };
      await ledger.release(owner, key, claim, failure).catch(ignore);
    },
    async giveUp() {
      if (!isHeld) return;
      await letGo();
      await ledger.renew(owner, key, { ...claim, until: Date.now() }).catch(ignore);
    },
  };
}
