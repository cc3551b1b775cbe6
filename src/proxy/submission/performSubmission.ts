import { createUuid } from "../../utils/createUuid";
import type { ProxyUser } from "../authorizeUser";
import { upstreamFailure } from "../callUpstream";
import { incomingBody } from "../incomingBody";
import type { GuardedLedger } from "../ledger/guardLedger";
import { openExchange } from "../openExchange";
import type { ProxyContext } from "../performTask";
import { ownerOf } from "../ledger/remember";
import type { Attempt } from "./Attempt";
import { awaitFirst } from "./awaitFirst";
import { readFormSubmission } from "./readFormSubmission";
import { readJsonSubmission } from "./readJsonSubmission";
import { sendOnce } from "./sendOnce";

const ignore = () => undefined;

/** Whose submission it is, and where it is remembered. */
interface Asked {
  readonly user: ProxyUser;
  readonly key: string;
  readonly ledger: GuardedLedger;
}

/**
 * Generates once for a key, however often it is asked to: whoever comes second gets the answer of the first.
 * @throws ImageHubError for everything that goes wrong.
 */
export async function performSubmission(
  request: Request,
  { user, key, ledger }: Asked,
  context: ProxyContext,
): Promise<Response> {
  const { settings } = context;
  const exchange = openExchange(request, settings.generateMs);
  try {
    const incoming = incomingBody(request, settings, exchange.touch);
    const submission = await (incoming.isJson ? readJsonSubmission : readFormSubmission)(
      request,
      incoming,
      settings,
    );
    const fingerprint = await submission.fingerprint();
    const at = Date.now();
    const until = at + settings.generateMs;
    const claim = { id: createUuid(), fingerprint, request: submission.request, at, until };
    const attempt: Attempt = { user, key, ledger, claim, submission, exchange, context };
    const earlier = await ledger.claim(ownerOf(user), key, claim);
    if (earlier !== null) return await awaitFirst(attempt, earlier);
    const sending = sendOnce(attempt);
    settings.waitUntil(sending.catch(ignore), request);
    return await sending;
  } catch (error) {
    throw upstreamFailure(error, exchange);
  } finally {
    exchange.close();
  }
}
