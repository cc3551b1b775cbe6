import type { Answer } from "../lean/HeldAnswer";
import { toImageHubErrorCode } from "../../contract/errorCodes";
import { ImageHubError } from "../../contract/ImageHubError";
import { sleep } from "../../utils/sleep";
import type { LedgerFailure, LedgerRecord } from "../ledger/ProxyLedger";
import { isFinished, ownerOf } from "../ledger/remember";
import { answerAttempt, type Attempt } from "./Attempt";
import { invalidRequest } from "./invalidRequest";
import type { Submission } from "./Submission";

const firstPauseMs = 20;
const longestPauseMs = 1_000;

const failed = ({ status, code, message, retryAfterMs }: LedgerFailure) =>
  new ImageHubError(message, {
    code: toImageHubErrorCode(code) ?? "upstreamUnavailable",
    status,
    retryAfterMs,
  });

const lost = () =>
  new ImageHubError(
    "The answer to the first request with this idempotency key was lost, so it may have been charged. It is not sent again.",
    { code: "upstreamUnavailable", status: 502, charged: "unknown" },
  );

const mismatch = () =>
  new ImageHubError("This idempotency key was used before for a request with another body.", {
    code: "idempotencyMismatch",
    status: 409,
  });

/** An upload has to be read to its end to know what it asks for, though it goes nowhere. */
async function fingerprintOf({ prepare, fingerprint }: Submission): Promise<string> {
  const early = await fingerprint();
  if (early !== null) return early;
  const { body, failure } = await prepare();
  if (body instanceof ReadableStream) {
    const reader = body.getReader();
    try {
      while (!(await reader.read()).done);
    } catch (error) {
      throw failure() ?? error;
    }
  }
  const known = await fingerprint();
  if (known === null) throw invalidRequest("The multipart body ends before its end.");
  return known;
}

/**
 * Waits for the answer to the request that had the same key before, and gives it again.
 * @throws ImageHubError `idempotencyMismatch` for another body, the first one's own error, or `upstreamUnavailable` when
 * its answer was lost.
 */
export async function awaitFirst(attempt: Attempt, earlier: LedgerRecord): Promise<Answer> {
  const { user, key, ledger, submission, exchange } = attempt;
  const fingerprint = await fingerprintOf(submission);
  let record: LedgerRecord | null = earlier;
  for (let pause = firstPauseMs; ; pause = Math.min(pause * 2, longestPauseMs)) {
    if (record === null) throw lost();
    if (record.status === "failed") throw failed(record.failure);
    if (record.claim.fingerprint !== null && record.claim.fingerprint !== fingerprint) throw mismatch();
    if (record.status === "settled") {
      const { generation } = record;
      return answerAttempt(generation, attempt, isFinished(generation) ? 200 : 202);
    }
    if (Date.now() >= record.claim.until) throw lost();
    await sleep(pause, exchange.signal);
    ({ record } = await ledger.find(ownerOf(user), key));
  }
}
