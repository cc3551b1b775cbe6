import type { Obstacle } from "../../contract/Obstacle";

/** Says whether the form sees an obstacle in the prompt by itself, as soon as it is written. */
export const isSeenInPrompt = ({ code }: Obstacle, hasPlaceholders: boolean): boolean =>
  code === "blankPrompt" || (hasPlaceholders && code === "unfilledPlaceholders");
