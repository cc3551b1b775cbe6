/** What happens to a body on its way through. */
interface BodySteps {
  /** Sent before the body. */
  start?: Uint8Array | undefined;
  /** Gives what goes on in place of a chunk; throwing breaks the body off on both sides. */
  each: (chunk: Uint8Array) => Uint8Array | Promise<Uint8Array>;
  /** Gives what is still to be sent after the last chunk. */
  end?: (() => Uint8Array) | undefined;
  /** Called when the body has ended, failed or is no longer wanted. */
  finished?: (() => void) | undefined;
}

const ignore = () => undefined;

/** Passes a body on chunk by chunk, never reading ahead; a failure or a lost reader reaches the source. */
export function mapBody(
  body: ReadableStream<Uint8Array>,
  { start, each, end, finished = ignore }: BodySteps,
): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  let first = start;
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>) => {
    if (first) {
      controller.enqueue(first);
      first = undefined;
      return;
    }
    for (let sent = 0; sent === 0;) {
      const { done, value } = await reader.read();
      const bytes = done ? end?.() : await each(value);
      sent = bytes?.byteLength ?? 0;
      if (bytes && sent > 0) controller.enqueue(bytes);
      if (!done) continue;
      controller.close();
      finished();
      return;
    }
  };
  const source: UnderlyingDefaultSource<Uint8Array> = {
    async pull(controller) {
      try {
        await pull(controller);
      } catch (error) {
        reader.cancel(error).catch(ignore);
        finished();
        controller.error(error);
      }
    },
    cancel(reason) {
      reader.cancel(reason).catch(ignore);
      finished();
    },
  };
  return new ReadableStream(source, { highWaterMark: 0 });
}
