import { concatBytes } from "./concatBytes";

/** Reads a body as text, at most this many bytes of it; undefined when there is more. */
export async function readText(
  body: ReadableStream<Uint8Array> | null,
  maxBytes: number,
): Promise<string | undefined> {
  if (body === null) return "";
  const reader = body.getReader();
  const parts: Uint8Array[] = [];
  for (let size = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return new TextDecoder().decode(concatBytes(parts));
    size += value.byteLength;
    parts.push(value);
    if (size <= maxBytes) continue;
    // Nobody waits for the rest, so how its end goes does not matter.
    reader.cancel().catch(() => undefined);
    return undefined;
  }
}
