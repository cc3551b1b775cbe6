import { concatBytes } from "../concatBytes";

/** What steers the connection that an answer's body comes from. */
interface Connection {
  readonly resume: () => void;
  readonly abort: () => void;
}

/** A body on its way in. */
export interface Incoming {
  /** Takes the next piece; false when no more should come until the connection is resumed. */
  readonly push: (chunk: Uint8Array) => boolean;
  readonly end: () => void;
  readonly fail: (error: unknown) => void;
  /** Reads all of it, at most this many bytes; undefined, and the connection is cut, when there is more. */
  readonly read: (maxBytes: number) => Promise<Uint8Array | undefined>;
  /** The body as a stream, read from the connection only as fast as it is consumed. */
  readonly stream: () => ReadableStream<Uint8Array>;
}

/** About as much as a connection delivers at once. */
const mostWaiting = 128 * 1024;

/** Holds the pieces of a body that nobody has asked for yet, few enough to stay small. */
export function createIncoming({ resume, abort }: Connection): Incoming {
  const waiting: Uint8Array[] = [];
  let size = 0;
  let mostAtOnce = mostWaiting;
  let over: { error?: unknown } | undefined;
  let wake = () => undefined as void;
  const settle = (how: { error?: unknown }) => {
    over ??= how;
    wake();
  };
  const change = () =>
    new Promise<void>((resolve) => {
      wake = resolve;
      resume();
    });
  const isEnded = () => {
    if (over && "error" in over) throw over.error;
    return over !== undefined;
  };
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>) => {
    while (waiting.length === 0 && !isEnded()) await change();
    const chunk = waiting.shift();
    size -= chunk?.byteLength ?? 0;
    if (chunk) controller.enqueue(chunk);
    else controller.close();
  };
  return {
    push(chunk) {
      // A connection that is resumed before anything new has come says so with nothing.
      if (chunk.byteLength === 0) return true;
      waiting.push(chunk);
      size += chunk.byteLength;
      wake();
      return size <= mostAtOnce;
    },
    end: () => settle({}),
    fail: (error) => settle({ error }),
    async read(maxBytes) {
      mostAtOnce = maxBytes;
      const isTooLarge = () => size > maxBytes;
      while (!isEnded() && !isTooLarge()) await change();
      if (!isTooLarge()) return waiting.length === 1 ? waiting[0] : concatBytes(waiting);
      abort();
      return undefined;
    },
    stream: () => new ReadableStream<Uint8Array>({ pull, cancel: abort }, { highWaterMark: 0 }),
  };
}
