import type { GenerationEntry } from "../contract/GenerationEntry";
import type { GenerationStatus } from "../contract/generationSchema";
import type { ImageHubError } from "../contract/ImageHubError";

interface Moment {
  /** The submission as it stands now, with its key, its request and what it cost. */
  readonly entry: GenerationEntry;
  /** When it happened, as an ISO timestamp. */
  readonly at: string;
  /** How long after the click that was, in milliseconds. */
  readonly elapsedMs: number;
}

/**
 * Something that happened to a submission on this page; what happens in another tab is told there.
 *
 * - `submitted`: a person asked for it, and nothing has been sent yet.
 * - `accepted`: the service has it; `entry.id` is its id.
 * - `polled`: the service was asked how it stands, and said `status`.
 * - `error`: a request about it failed, or it did; `error` says why.
 * - `settled`: nothing more happens to it by itself; `entry.state` says how it ended. Who resumes waiting may hear that again.
 */
export type ImageHubEvent =
  | (Moment & { readonly type: "submitted" | "accepted" | "settled" })
  | (Moment & { readonly type: "polled"; readonly status: GenerationStatus })
  | (Moment & { readonly type: "error"; readonly error: ImageHubError });
