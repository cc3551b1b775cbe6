import type { Answer } from "../lean/HeldAnswer";
import { createUuid } from "../../utils/createUuid";
import type { ProxyUser } from "../authorizeUser";
import { upstreamFailure } from "../callUpstream";
import { copyOf } from "../copyOf";
import type { GuardedLedger } from "../ledger/guardLedger";
import { admit } from "../limits/admit";
import { openExchange } from "../openExchange";
import type { ProxyContext } from "../performTask";
import { ownerOf } from "../ledger/remember";
import type { Attempt } from "./Attempt";
import { awaitFirst } from "./awaitFirst";
import { holdClaim } from "./holdClaim";
import { readSubmission } from "./readSubmission";
import { refusedByApp } from "./refusedByApp";
import { sendOnce } from "./sendOnce";
import { uncharged } from "./uncharged";

const ignore = () => undefined;

/** Whose submission it is, and where it is remembered. */
interface Asked {
  readonly user: ProxyUser;
  readonly key: string;
  readonly ledger: GuardedLedger;
}

/** Whoever has just taken a key asks whether it may be sent, and frees the key where it may not. */
async function sendFirst(attempt: Attempt): Promise<Answer> {
  const { user, submission, exchange, context, claim } = attempt;
  const hold = () => holdClaim(attempt);
  // Nothing stands between this and its being sent.
  if (!context.settings.isGoverned && submission.isSent()) exchange.outlive();
  const applicant = { user, submission, charge: claim.id, exchange, context };
  const admission = await admit(applicant).catch(async (error: unknown) => {
    const failure = uncharged(upstreamFailure(error, exchange));
    await hold().release(failure);
    throw failure;
  });
  if (!("refusal" in admission)) return sendOnce(attempt, admission, hold);
  await hold().release(refusedByApp(admission.refusal));
  return copyOf(admission.refusal);
}

/**
 * Generates once for a key, however often it is asked to: whoever comes second gets the answer of the first. Once the
 * service has all of it, the browser may leave: the answer is awaited all the same.
 * @throws ImageHubError for everything that goes wrong.
 */
export async function performSubmission(
  request: Request,
  { user, key, ledger }: Asked,
  context: ProxyContext,
): Promise<Answer> {
  const { generateMs, waitUntil } = context.settings;
  // With its id known early, a lost answer can be found; where nobody can ask, the browser may wait for it.
  const forcesAsync = context.ledger !== null;
  const exchange = openExchange(request, generateMs);
  try {
    const submission = await readSubmission(request, exchange, context, { isKeyed: true, forcesAsync });
    const fingerprint = await submission.fingerprint();
    const at = Date.now();
    const claim = { id: createUuid(), fingerprint, request: submission.request, at, until: at + generateMs };
    const attempt: Attempt = { user, key, ledger, claim, submission, exchange, context };
    const earlier = await ledger.claim(ownerOf(user), key, claim);
    if (earlier !== null) return await awaitFirst(attempt, earlier);
    const sending = sendFirst(attempt);
    waitUntil(sending.catch(ignore), request);
    return await sending;
  } catch (error) {
    throw upstreamFailure(error, exchange);
  } finally {
    exchange.close();
  }
}
