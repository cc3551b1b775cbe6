import type { Answer } from "../lean/HeldAnswer";
import { createUuid } from "../../utils/createUuid";
import type { ProxyUser } from "../authorizeUser";
import { upstreamFailure } from "../callUpstream";
import { copyOf } from "../copyOf";
import { admit } from "../limits/admit";
import { openExchange } from "../openExchange";
import type { ProxyContext } from "../performTask";
import type { HeldClaim } from "./holdClaim";
import { readSubmission } from "./readSubmission";
import { sendOnce } from "./sendOnce";
import { uncharged } from "./uncharged";

const done = () => Promise.resolve();

/** Nothing is remembered of a request without a key. */
const unheld: HeldClaim = { settle: done, release: done, giveUp: done };

/**
 * Generates within the limits, where there are any, as often as it is asked to.
 * @throws ImageHubError for everything that goes wrong.
 */
export async function performUnkeyed(
  request: Request,
  user: ProxyUser,
  context: ProxyContext,
): Promise<Answer> {
  const exchange = openExchange(request, context.settings.generateMs);
  try {
    const submission = await readSubmission(request, exchange, context, {
      isKeyed: false,
      forcesAsync: false,
    });
    const sending = { user, submission, exchange, context };
    const admission = await admit({ ...sending, charge: createUuid() }).catch((error: unknown) => {
      throw uncharged(upstreamFailure(error, exchange));
    });
    if ("refusal" in admission) return copyOf(admission.refusal);
    return await sendOnce(sending, admission, () => unheld);
  } catch (error) {
    throw upstreamFailure(error, exchange);
  } finally {
    exchange.close();
  }
}
