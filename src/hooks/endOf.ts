import { isSettled, type GenerationEntry } from "../contract/GenerationEntry";
import { ImageHubError } from "../contract/ImageHubError";

/** Whether it ended with images. */
export const hasImages = ({ state }: GenerationEntry): boolean =>
  state === "succeeded" || state === "partial";

/** Whether it was given up or is in doubt, so that its images may still come. */
export const mayStillCome = ({ state }: GenerationEntry): boolean =>
  state === "unknown" || state === "abandoned";

/** Whether its end is certain. */
export const hasEnded = (entry: GenerationEntry): boolean => isSettled(entry.state) && !mayStillCome(entry);

/** Why it ended without images. Only where a person stopped waiting, the entry itself has no reason. */
export const errorOf = (entry: GenerationEntry): ImageHubError =>
  entry.error ??
  new ImageHubError("Nobody waits for this generation any more.", { code: "aborted", charged: "unknown" });
