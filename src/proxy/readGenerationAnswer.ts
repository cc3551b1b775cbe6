import { readGeneration, type Generation } from "../contract/generationSchema";
import { unreachable } from "./callUpstream";
import type { Scrubber } from "./createScrubber";
import { readText } from "./readText";

const generationBytes = 8 * 1024 * 1024;

function parseGeneration(text: string): Generation {
  try {
    return readGeneration(JSON.parse(text));
  } catch {
    throw unreachable("The image service gave an answer that can't be read.");
  }
}

/**
 * Reads an answer with a generation, under the service's own id and without the key.
 * @throws ImageHubError `upstreamUnavailable` when the body is too large or can't be read.
 */
export async function readGenerationAnswer(answer: Response, scrubber: Scrubber): Promise<Generation> {
  const text = await readText(answer.body, generationBytes);
  if (text === undefined) throw unreachable("The image service gave an answer that is far too large.");
  return parseGeneration(scrubber.text(text));
}
