import type { GenerationEntry } from "../contract/GenerationEntry";
import type { ImageHubError } from "../contract/ImageHubError";
import type { Journal, Submission } from "../journal/createJournal";
import { whenSettled } from "../journal/whenSettled";
import { errorOf, hasEnded, hasImages, mayStillCome } from "./endOf";

/** Who hears of a submission. */
export interface Follower {
  /** Hears of its images, whenever they come. */
  readonly onResult: (entry: GenerationEntry) => void;
  /** Hears that it ended without images, or that nobody knows how it ended. */
  readonly onError: (error: ImageHubError, entry: GenerationEntry) => void;
}

/** Tells how a submission ended; where that was in doubt or nobody waited, once more when its images come. */
export async function followSubmission(
  journal: Journal,
  { key, settled }: Submission,
  { onResult, onError }: Follower,
): Promise<void> {
  const ended = await settled;
  if (hasImages(ended)) return onResult(ended);
  if (mayStillCome(ended))
    void whenSettled(journal, key, hasEnded).then((later) => hasImages(later) && onResult(later));
  if (ended.state !== "abandoned") onError(errorOf(ended), ended);
}
