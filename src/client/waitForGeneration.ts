import type { ImageHubErrorCode } from "../contract/errorCodes";
import type { Generation } from "../contract/generationSchema";
import { ImageHubError } from "../contract/ImageHubError";
import { isFinished } from "../contract/isFinished";
import { createPacer, type PacerOptions } from "./createPacer";
import type { ImageHubClient } from "./ImageHubClient";

/** How to wait for a generation. */
export interface WaitOptions extends PacerOptions {
  /** How many failures in a row end the wait with the last of them. Default: no number does. */
  readonly mostFailures?: number | undefined;
  /** Called with the generation whenever it has changed, the last time when it is finished. */
  readonly onUpdate?: ((generation: Generation) => void) | undefined;
}

/** Failures that say nothing about the generation. */
const passing = new Set<ImageHubErrorCode>([
  "networkError",
  "timeout",
  "rateLimited",
  "upstreamTimeout",
  "upstreamUnavailable",
  "invalidResponse",
]);

/** A 500 can be the server's own, and not the generation's: so often in a row it is believed. */
const believedFailures = 3;

const isPassing = (error: unknown, failures: number): error is ImageHubError =>
  error instanceof ImageHubError &&
  (error.code === "generationFailed"
    ? failures < believedFailures
    : passing.has(error.code) || error.retryable);

/**
 * Polls a generation until it has succeeded or failed, and gives it; both resolve. Lost connections, overload and
 * unreadable answers only slow the polling down.
 * @throws ImageHubError `aborted` when the signal stops it, or what the server said when asking again is no use.
 */
export async function waitForGeneration(
  client: Pick<ImageHubClient, "getGeneration">,
  id: string,
  options: WaitOptions = {},
): Promise<Generation> {
  const { signal, onUpdate, mostFailures = Number.POSITIVE_INFINITY } = options;
  const pause = createPacer(id, options);
  let seen = "";
  let failure: ImageHubError | undefined;
  let failures = 0;
  for (;;) {
    await pause(failure);
    try {
      const generation = await client.getGeneration(id, { signal });
      failure = undefined;
      failures = 0;
      const text = JSON.stringify(generation);
      if (text !== seen) onUpdate?.(generation);
      seen = text;
      if (isFinished(generation.status)) return generation;
    } catch (error) {
      failures += 1;
      if (!isPassing(error, failures) || failures >= mostFailures) throw error;
      failure = error;
    }
  }
}
