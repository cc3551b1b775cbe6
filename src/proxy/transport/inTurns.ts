// Taken once, since tests put others in their place, and not every runtime that has Node's connections has it.
const soon: (callback: () => void) => unknown = globalThis.setImmediate ?? globalThis.setTimeout;

/** By then, everything that had come over a connection has been read: what runs next may still be ahead of that, so twice. */
const afterReading = () =>
  new Promise<void>((resolve) => {
    soon(() => soon(resolve));
  });

/**
 * The pieces of an upload, each but the first only after what has come meanwhile was read. A service that does not want the rest
 * may answer and reset the connection at once, and a write that meets the reset loses the answer that is already here: a
 * definite 402 would become a 502. Where both arrive in the microseconds between reading and writing, it is lost all the same, since
 * Node closes the connection then; but the service never had all of the request, and so the caller is told that nothing was charged.
 */
export async function* inTurns(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let isFirst = true;
  for await (const chunk of body) {
    if (!isFirst) await afterReading();
    isFirst = false;
    yield chunk;
  }
}
