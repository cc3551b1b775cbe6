import type { UpstreamAnswer } from "./transport/Transport";

const decoder = new TextDecoder();

/** Reads an answer's body as text, at most this many bytes of it; undefined when there is more. */
export async function readText(answer: UpstreamAnswer, maxBytes: number): Promise<string | undefined> {
  const bytes = await answer.read(maxBytes);
  return bytes && decoder.decode(bytes);
}
