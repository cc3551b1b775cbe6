import { callUpstream, unreachable, upstreamFailure } from "../callUpstream";
import { errorResponse } from "../errorResponse";
import type { Admission } from "../limits/Admission";
import { passedHeaders, readFailure } from "../relayAnswer";
import { readGenerationAnswer } from "../readGenerationAnswer";
import { answerAttempt, type Sending } from "./Attempt";
import type { HeldClaim } from "./holdClaim";
import { isUnsent } from "./isUnsent";

/**
 * Sends a submission that was admitted; `hold` is called when its body is ready. What it took is given back only where
 * nothing can have been charged; every doubt leaves it as it is.
 * @throws ImageHubError for a body that can't be taken, and for a service that gives no answer.
 */
export async function sendOnce(
  sending: Sending,
  { prompt, accepted, giveBack }: Admission,
  hold: () => HeldClaim,
): Promise<Response> {
  const { submission, exchange, context } = sending;
  const { settings, scrubber } = context;
  let held: HeldClaim | undefined;
  let answer: Response;
  try {
    const upload = await submission.prepare(prompt);
    // What ended before is not begun, whatever a fetch of the app's own makes of a signal.
    if (exchange.signal.aborted) throw unreachable("The request ended before it was sent.");
    held = hold();
    answer = await callUpstream({ path: "/images/generations", withKey: true, upload }, settings, exchange);
  } catch (error) {
    const failure = upstreamFailure(error, exchange);
    if (!held || !submission.isSent() || isUnsent(error)) {
      await giveBack();
      await (held ?? hold()).release(failure);
    }
    throw failure;
  }
  if (!answer.ok) {
    const failure = await readFailure(answer, true);
    if (failure.charged === "no") {
      await giveBack();
      await held.release(failure);
    }
    return errorResponse(failure, scrubber, passedHeaders(answer, scrubber));
  }
  const generation = await readGenerationAnswer(answer, scrubber);
  await accepted(generation);
  await held.settle(generation);
  return answerAttempt(generation, sending, answer.status, passedHeaders(answer, scrubber));
}
