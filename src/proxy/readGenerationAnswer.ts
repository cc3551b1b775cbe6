import type { Generation } from "../contract/generationSchema";
import { readGeneration } from "../contract/readGeneration";
import type { Scrubber } from "./createScrubber";
import { readJsonAnswer } from "./readJsonAnswer";
import type { UpstreamAnswer } from "./transport/Transport";

/**
 * Reads an answer with a generation, under the service's own id and without the key.
 * @throws ImageHubError `upstreamUnavailable` when the body is too large or can't be read.
 */
export const readGenerationAnswer = (answer: UpstreamAnswer, scrubber: Scrubber): Promise<Generation> =>
  readJsonAnswer(answer, scrubber, readGeneration);
