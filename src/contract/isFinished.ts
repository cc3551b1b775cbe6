import type { GenerationStatus } from "./generationSchema";

/** Says whether the API is done with a generation: asking again brings nothing new. */
export const isFinished = (status: GenerationStatus): boolean =>
  status === "succeeded" || status === "failed";
