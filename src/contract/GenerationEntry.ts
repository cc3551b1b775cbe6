import type { GeneratedImage } from "./generationSchema";
import type { GenerationRequest } from "./generationRequestSchema";
import type { ImageHubError } from "./ImageHubError";

/** Every state of a submission. */
export const generationStates = [
  "submitting",
  "accepted",
  "queued",
  "running",
  "succeeded",
  "partial",
  "failed",
  "unknown",
  "abandoned",
] as const;

/**
 * Where one submission stands. `partial`: fewer images than asked for, the rest refunded. `unknown`: the answer was
 * lost, so it may have been charged. `abandoned`: nobody waits for it any more; it may still finish and be charged.
 */
export type GenerationState = (typeof generationStates)[number];

/** What one submission cost, in credits. */
export interface GenerationCost {
  /** Credits asked for when it was sent. */
  asked?: number | undefined;
  /** Credits taken in the end. */
  used?: number | undefined;
  /** Credits given back. */
  refunded?: number | undefined;
}

/** The record of one submission: what was asked, what came of it, and what it cost. */
export interface GenerationEntry {
  /** The submission's idempotency key: one click, one key. */
  readonly key: string;
  /** The API's id, once it has answered. */
  readonly id?: string | undefined;
  /** What was asked for. */
  readonly request: GenerationRequest;
  /** Where it stands. */
  readonly state: GenerationState;
  /** The images so far. */
  readonly images: readonly GeneratedImage[];
  /** Small local pictures by image id, which outlive expired addresses. */
  readonly thumbnails?: Readonly<Record<string, string>> | undefined;
  /** What it cost. */
  readonly cost: Readonly<GenerationCost>;
  /** The image that this one was made from, when a result was used as reference. */
  readonly parent?: { readonly key: string; readonly imageId: string } | undefined;
  /** When it was submitted, as an ISO timestamp. */
  readonly submittedAt: string;
  /** When it ended, as an ISO timestamp. */
  readonly settledAt?: string | undefined;
  /** True when a person has marked it. */
  readonly isFavourite?: boolean | undefined;
  /** How long it took, in milliseconds, where it was watched to its end. */
  readonly tookMs?: number | undefined;
  /**
   * How many of the reference images are not here, at least: too large to be kept over a reload, or on another device. It can't
   * be repeated without them.
   */
  readonly missingReferences?: number | undefined;
  /** Why it failed, or why it is `unknown`. */
  readonly error?: ImageHubError | undefined;
}

const settledStates: readonly GenerationState[] = ["succeeded", "partial", "failed", "unknown", "abandoned"];

/** Says whether nothing more will happen to a submission by itself. */
export const isSettled = (state: GenerationState): boolean => settledStates.includes(state);
