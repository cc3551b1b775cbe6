import { readGeneration, type Generation } from "../contract/generationSchema";
import { writeGeneration } from "../contract/writeGeneration";
import { unreachable } from "./callUpstream";
import type { Scrubber } from "./createScrubber";
import { jsonResponse } from "./errorResponse";
import { readText } from "./readText";
import { passedHeaders } from "./relayAnswer";

const generationBytes = 8 * 1024 * 1024;

function parseGeneration(text: string): Generation {
  try {
    return readGeneration(JSON.parse(text));
  } catch {
    throw unreachable("The image service gave an answer that can't be read.");
  }
}

/** What turns the service's generation into the browser's. */
interface GenerationRelay {
  /** Gives the id that this browser may see. */
  signedIdOf: (generation: Generation) => string | Promise<string>;
  basePath: string;
  scrubber: Scrubber;
}

/**
 * Passes a generation on in the documented form, under the browser's own id and address.
 * @throws ImageHubError `upstreamUnavailable` when the body is too large or can't be read.
 */
export async function relayGeneration(
  answer: Response,
  { signedIdOf, basePath, scrubber }: GenerationRelay,
): Promise<Response> {
  const text = await readText(answer.body, generationBytes);
  if (text === undefined) throw unreachable("The image service gave an answer that is far too large.");
  const generation = parseGeneration(text);
  const id = await signedIdOf(generation);
  const body = writeGeneration({ ...generation, id }, `${basePath}/generations/${encodeURIComponent(id)}`);
  return jsonResponse(body, answer.status, scrubber, passedHeaders(answer, scrubber));
}
