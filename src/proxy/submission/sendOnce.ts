import { callUpstream, unreachable, upstreamFailure } from "../callUpstream";
import { errorResponse } from "../errorResponse";
import { passedHeaders, readFailure } from "../relayAnswer";
import { readGenerationAnswer } from "../readGenerationAnswer";
import type { UpstreamAnswer } from "../transport/Transport";
import { answerAttempt, type Attempt } from "./Attempt";
import { holdClaim, type HeldClaim } from "./holdClaim";
import { isUnsent } from "./isUnsent";

async function send(attempt: Attempt, held: HeldClaim): Promise<Response> {
  const { submission, exchange, context } = attempt;
  const { settings, scrubber } = context;
  const { upload } = submission;
  let answer: UpstreamAnswer;
  // What ended before is not begun, whatever a fetch of the app's own makes of a signal.
  const isOver = exchange.isOver();
  try {
    if (isOver) throw unreachable("The request ended before it was sent.");
    answer = await callUpstream({ path: "/images/generations", withKey: true, upload }, settings, exchange);
  } catch (error) {
    const failure = upstreamFailure(error, exchange);
    if (isOver || !submission.isSent() || isUnsent(error)) await held.release(failure);
    throw failure;
  }
  if (!answer.ok) {
    const failure = await readFailure(answer, true);
    if (failure.charged === "no") await held.release(failure);
    return errorResponse(failure, scrubber, passedHeaders(answer, scrubber));
  }
  const generation = await readGenerationAnswer(answer, scrubber);
  await held.settle(generation);
  return answerAttempt(generation, attempt, answer.status, passedHeaders(answer, scrubber));
}

/**
 * Sends a submission whose key was just claimed. Once the service has all of it, the browser may leave: the answer is
 * awaited all the same. The key is freed only where nothing can have been charged; every doubt keeps it, and is told at
 * once, because nothing will end it.
 * @throws ImageHubError for a service that gives no answer.
 */
export async function sendOnce(attempt: Attempt): Promise<Response> {
  const held = holdClaim(attempt);
  try {
    return await send(attempt, held);
  } finally {
    await held.giveUp();
  }
}
