/** Gathers pieces of bytes. */
export interface Gatherer {
  readonly add: (piece: Uint8Array) => void;
  /** All that was gathered, until more is. */
  readonly bytes: () => Uint8Array<ArrayBuffer>;
}

const smallest = 1024;

/**
 * Creates what gathers pieces in one buffer that grows. Kept as they come, pieces of a byte each would take a thousand times as
 * much memory as they say, and whoever sends them decides on that.
 */
export function createGatherer(): Gatherer {
  let buffer = new Uint8Array();
  let size = 0;
  return {
    add(piece) {
      const needed = size + piece.byteLength;
      if (needed > buffer.byteLength) {
        const grown = new Uint8Array(Math.max(needed, 2 * buffer.byteLength, smallest));
        grown.set(buffer.subarray(0, size));
        buffer = grown;
      }
      buffer.set(piece, size);
      size = needed;
    },
    bytes: () => buffer.subarray(0, size),
  };
}
