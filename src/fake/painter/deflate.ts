/** Compresses in the background. */
export interface Deflater {
  /** Takes bytes, and resolves when those before them are done: the work on both sides overlaps. */
  write(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** Everything that was written, compressed. */
  finish(): Promise<Uint8Array<ArrayBuffer>>;
  /** Drops what was compressed so far. */
  abandon(reason: unknown): void;
}

const ignore = (): void => undefined;

/** Starts a zlib stream. */
export function createDeflater(): Deflater {
  const { writable, readable } = new CompressionStream("deflate");
  const sink = writable.getWriter();
  const compressed = new Response(readable).arrayBuffer();
  // Whoever awaits `finish` learns about a failure; until then nobody listens.
  compressed.catch(ignore);
  let last: Promise<void> = Promise.resolve();
  return {
    write(bytes) {
      const before = last;
      last = sink.write(bytes);
      last.catch(ignore);
      return before;
    },
    async finish() {
      await sink.close();
      return new Uint8Array(await compressed);
    },
    abandon: (reason) => void sink.abort(reason).catch(ignore),
  };
}
