import type { Obstacle } from "../../contract/Obstacle";

/** Says whether an obstacle goes by itself while a person writes: a prompt not finished, a picture that is being read. */
export const isPassingObstacle = ({ code }: Obstacle): boolean =>
  code === "blankPrompt" || code === "unfilledPlaceholders" || code === "readingReferences";
