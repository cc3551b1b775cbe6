import { createGatherer } from "./createGatherer";

/** Reads a body, at most this many bytes of it; undefined when there is more. */
export async function readBytes(
  body: ReadableStream<Uint8Array> | null,
  maxBytes: number,
): Promise<Uint8Array | undefined> {
  if (body === null) return new Uint8Array();
  const reader = body.getReader();
  const gathered = createGatherer();
  for (let size = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return gathered.bytes();
    size += value.byteLength;
    if (size <= maxBytes) {
      gathered.add(value);
      continue;
    }
    // Nobody waits for the rest, so how its end goes does not matter.
    reader.cancel().catch(() => undefined);
    return undefined;
  }
}
