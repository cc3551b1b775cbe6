import { ImageHubError } from "../contract/ImageHubError";
import { ageOf, asError, stamp, type JournalContext } from "./JournalContext";
import { pollDelay } from "../client/pollDelay";
import { sleepUntilWoken } from "./sleepUntilWoken";

/** A submission may still be under way when the proxy is first asked about it. */
const secondLookMs = 2_000;
const longestPause = 30_000;
/** After some 20 minutes of nothing but failures there is no hurry any more. */
const manyFailures = 40;
const restingPause = 5 * 60_000;

/** No proxy remembers submissions for ever; a person can still ask. */
export const longestMemoryMs = 24 * 3_600_000;

const neverArrived = () =>
  new ImageHubError("The request never arrived at the proxy. Nothing was charged; send it again.", {
    code: "networkError",
    retryable: true,
    charged: "no",
  });

const answerLost = (cause?: unknown) =>
  new ImageHubError(
    "The answer to the request was lost, so it may have been charged. Look at the balance before you send it again.",
    { code: "networkError", charged: "unknown", cause },
  );

/** Any one answer can be cut off on its way; who gives no readable one has no such route, or no permission to ask. */
const mostRefusals = 3;

const isPassing = ({ code, retryable }: ImageHubError) =>
  retryable || code === "networkError" || code === "timeout";

/**
 * Asks by its key what became of a submission whose answer was lost, until that is certain or can't be known.
 * @param doubt why it is in doubt; by default, that its answer was lost.
 */
export async function resolveSubmission(
  context: JournalContext,
  key: string,
  signal: AbortSignal,
  doubt: ImageHubError = answerLost(),
): Promise<void> {
  const { client, commit, store, random, onGeneration } = context;
  const fail = (error: ImageHubError) => commit({ type: "submissionFailed", key, error, at: stamp(context) });
  let absences = 0;
  let failures = 0;
  let refusals = 0;

  for (;;) {
    const entry = store.find(key);
    if (!entry || entry.id !== undefined || entry.state === "failed" || signal.aborted) return;
    let pause = pollDelay(ageOf(context, entry), random());
    let least = 0;
    try {
      const outcome = await client.findRequest(key, { signal, ageMs: ageOf(context, entry) });
      failures = 0;
      if (outcome.status === "found") {
        onGeneration?.(outcome.generation);
        return await commit({ type: "reported", key, generation: outcome.generation, at: stamp(context) });
      }
      if (outcome.status === "unknown") return await fail(doubt);
      absences = outcome.status === "notFound" ? absences + 1 : 0;
      if (absences > 1) return await fail(neverArrived());
      if (absences === 1) pause = least = secondLookMs;
    } catch (cause) {
      if (signal.aborted) return;
      failures += 1;
      const error = asError(cause);
      context.teller.failed(key, error);
      await fail(doubt);
      if (!isPassing(error)) refusals += 1;
      if (refusals >= mostRefusals || ageOf(context, entry) > longestMemoryMs) return;
      least = error.retryAfterMs ?? 0;
      const usual = failures < manyFailures ? Math.min(1_000 * 2 ** failures, longestPause) : restingPause;
      pause = Math.max(usual, least);
    }
    await sleepUntilWoken(context, pause, signal, least).catch(() => undefined);
  }
}
