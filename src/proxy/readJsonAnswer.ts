import { unreachable } from "./callUpstream";
import type { Scrubber } from "./createScrubber";
import type { UpstreamAnswer } from "./transport/Transport";

const decoder = new TextDecoder();
const answerBytes = 8 * 1024 * 1024;

/** Escaped, the key would not be found: written anew, only what must be escaped is. */
const unescaped = (text: string) => (text.includes("\\") ? JSON.stringify(JSON.parse(text)) : text);

/**
 * Reads a successful answer whole and without the key, so that whatever is wrong with it is still answered as an error.
 * Servers mislabel JSON, so that the bytes count, not the content type.
 * @throws ImageHubError `upstreamUnavailable` when the body is too large or can't be read.
 */
export async function readJsonAnswer<T>(
  answer: UpstreamAnswer,
  scrubber: Scrubber,
  read: (json: unknown) => T,
): Promise<T> {
  const bytes = await answer.read(answerBytes);
  if (bytes === undefined) throw unreachable("The image service gave an answer that is far too large.");
  try {
    return read(JSON.parse(scrubber.text(unescaped(decoder.decode(bytes)))));
  } catch {
    throw unreachable("The image service gave an answer that can't be read.");
  }
}
