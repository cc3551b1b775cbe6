import type { Answer } from "../lean/HeldAnswer";
import type { ImageHubError } from "../../contract/ImageHubError";
import { arrivingIn } from "../arrivingIn";
import { callUpstream, unreachable, upstreamFailure } from "../callUpstream";
import { recordCredits } from "../events/EventRecord";
import { errorResponse } from "../errorResponse";
import type { Admission } from "../limits/Admission";
import { passedHeaders, passedStatus, readFailure } from "../relayAnswer";
import { readGenerationAnswer } from "../readGenerationAnswer";
import type { UpstreamAnswer } from "../transport/Transport";
import type { Upload } from "../uploads/Upload";
import { answerAttempt, type Sending } from "./Attempt";
import type { HeldClaim } from "./holdClaim";
import { isUnsent } from "./isUnsent";
import { uncharged } from "./uncharged";

/** Begins to hold the key of a submission. */
type Hold = () => HeldClaim;

/** Makes the body ready, and frees all that was taken where that fails, because nothing was sent. */
async function prepare({ submission, exchange }: Sending, { prompt, giveBack }: Admission, hold: Hold) {
  try {
    const upload = await arrivingIn(exchange, submission.prepare(prompt));
    // What ended before is not begun, whatever a fetch of the app's own makes of a signal.
    if (exchange.isOver()) throw unreachable("The request ended before it was sent.");
    return upload;
  } catch (error) {
    await giveBack();
    const failure = uncharged(upstreamFailure(error, exchange));
    await hold().release(failure);
    throw failure;
  }
}

async function send(sending: Sending, upload: Upload, { accepted, giveBack }: Admission, held: HeldClaim) {
  const { submission, exchange, context } = sending;
  const { settings, scrubber } = context;
  const free = async (failure: ImageHubError) => {
    await giveBack();
    await held.release(failure);
  };
  let answer: UpstreamAnswer;
  try {
    answer = await callUpstream({ path: "/images/generations", withKey: true, upload }, settings, exchange);
  } catch (error) {
    const failure = upstreamFailure(error, exchange);
    if (submission.isSent() && !isUnsent(error)) throw failure;
    await free(failure);
    throw uncharged(failure);
  }
  if (!answer.ok) {
    const failure = await readFailure(answer, settings);
    if (failure.charged === "no") await free(failure);
    return errorResponse(failure, scrubber, passedHeaders(answer, scrubber));
  }
  const generation = await readGenerationAnswer(answer, scrubber);
  recordCredits(context.record, generation);
  await accepted(generation);
  await held.settle(generation);
  return answerAttempt(generation, sending, passedStatus(answer), passedHeaders(answer, scrubber));
}

/**
 * Sends a submission that was admitted. Once the service has all of it, whoever holds a key may leave: the answer is awaited
 * all the same. The key and the credits are freed only where nothing can have been charged; every doubt keeps them, and is
 * told at once, because nothing will end it.
 * @throws ImageHubError for a body that can't be taken, and for a service that gives no answer.
 */
export async function sendOnce(sending: Sending, admission: Admission, hold: Hold): Promise<Answer> {
  const upload = await prepare(sending, admission, hold);
  const held = hold();
  try {
    return await send(sending, upload, admission, held);
  } finally {
    await held.giveUp();
  }
}
