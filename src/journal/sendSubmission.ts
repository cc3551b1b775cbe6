import type { GenerationMode, UploadProgress } from "../client/ImageHubClient";
import type { Generation } from "../contract/generationSchema";
import { ImageHubError } from "../contract/ImageHubError";
import { isSettled, type GenerationEntry } from "../contract/GenerationEntry";
import { ageOf, asError, stamp, type JournalContext } from "./JournalContext";
import { resolveSubmission } from "./resolveSubmission";

/** How one submission is made. */
export interface SubmitOptions {
  /** `async` (default) polls for the images; `sync` keeps one request open, for up to 800 s. */
  mode?: GenerationMode | undefined;
  /** What it will cost, in credits, where that is known. */
  asked?: number | undefined;
  /** The image that this one is made from. */
  parent?: GenerationEntry["parent"];
  /** Hears how much of the reference images has been sent. */
  onUploadProgress?: ((progress: UploadProgress) => void) | undefined;
}

/** Sends one submission, once, whatever happens; its answer is durable before anybody hears of it. */
export async function sendSubmission(
  context: JournalContext,
  entry: GenerationEntry,
  options: SubmitOptions,
  signal: AbortSignal,
): Promise<void> {
  const { client, commit, engrave, onGeneration } = context;
  const { mode = "async", onUploadProgress } = options;
  const { key, request } = entry;
  let generation: Generation;
  try {
    generation = await client.createGeneration(request, {
      idempotencyKey: key,
      mode,
      onUploadProgress,
      signalUntilSent: signal,
    });
  } catch (cause) {
    const error = asError(cause);
    context.teller.failed(key, error);
    // The page that leaves does not ask any more; it will when it is back.
    if (error.charged === "unknown" && !signal.aborted) return resolveSubmission(context, key, signal, error);
    return commit({ type: "submissionFailed", key, error, at: stamp(context) });
  }
  const tookMs = generation.status === "succeeded" ? ageOf(context, entry) : undefined;
  const event = { type: "reported", key, generation, at: stamp(context), tookMs } as const;
  await engrave(event);
  onGeneration?.(generation);
  return commit(event);
}

/** What a submission ends with whose page left before anything was sent. */
export const neverSent = (): ImageHubError =>
  new ImageHubError("The page was left before the request was sent. Nothing was charged.", {
    code: "aborted",
    charged: "no",
  });

/** Whether a submission still waits to be sent: nobody has stopped it meanwhile. */
export const isToBeSent = (entry: GenerationEntry | undefined): entry is GenerationEntry =>
  entry !== undefined && !isSettled(entry.state);
