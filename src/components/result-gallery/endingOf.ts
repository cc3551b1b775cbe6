import type { GenerationState } from "../../contract/GenerationEntry";

/** How a submission can end without all its pictures. */
export type EndingState = "partial" | "failed" | "unknown" | "abandoned";

/** How a submission ended that has not brought all its pictures; a success without any counts as partial. */
export const endingOf = (state: GenerationState): EndingState =>
  state === "failed" || state === "unknown" || state === "abandoned" ? state : "partial";
