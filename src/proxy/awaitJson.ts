import { unreachable } from "./callUpstream";
import { concatBytes } from "./concatBytes";

/** White space, and the three bytes of a byte order mark. */
const skipped: readonly number[] = [0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf];
const openings: readonly number[] = ["{".charCodeAt(0), "[".charCodeAt(0)];

/** Reads until the first byte that says what a body is, and gives all that has come so far. */
async function readBeginning(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    const first = value?.find((byte) => !skipped.includes(byte));
    if (done || (first !== undefined && !openings.includes(first)))
      throw unreachable("The image service gave an answer that can't be read.");
    parts.push(value);
    if (first !== undefined) return concatBytes(parts);
  }
}

/**
 * Waits until a body has begun as JSON does, so that what fails before or is something else can still be answered as an
 * error. Servers mislabel JSON, so that the bytes count, not the content type.
 * @throws ImageHubError `upstreamUnavailable` for another beginning, or what the body fails with before it.
 */
export async function awaitJson(body: ReadableStream<Uint8Array>): Promise<ReadableStream<Uint8Array>> {
  const reader = body.getReader();
  let beginning: Uint8Array | undefined = await readBeginning(reader);
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        if (beginning) {
          controller.enqueue(beginning);
          beginning = undefined;
          return;
        }
        const { done, value } = await reader.read();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}
