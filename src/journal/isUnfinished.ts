import { isSettled, type GenerationEntry } from "../contract/GenerationEntry";

/** Says whether asking can still tell something about a submission: it runs, or its answer was lost. */
export const isUnfinished = ({ id, state }: GenerationEntry): boolean =>
  !isSettled(state) || (id === undefined && state === "unknown");
