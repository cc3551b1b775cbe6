import { createDeflater } from "./deflate";

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Writes an 8-bit RGB PNG row by row, compressing in the background. */
export interface PngWriter {
  /** Takes the next row: red, green, blue for each pixel. The array may be reused afterwards. */
  writeRow(row: Uint8Array): Promise<void> | undefined;
  /** The whole file; every row must have been written. */
  finish(): Promise<Uint8Array<ArrayBuffer>>;
  /** Drops what was compressed so far. */
  abandon(reason: unknown): void;
}

/** Starts a PNG of exactly `width` × `height` pixels. */
export function createPngWriter(width: number, height: number): PngWriter {
  const deflater = createDeflater();
  const bytesPerRow = width * 3 + 1;
  const batchBytes = bytesPerRow * Math.max(1, Math.floor(262144 / bytesPerRow));
  let batch = new Uint8Array(batchBytes);
  let filled = 0;

  function flush(): Promise<void> {
    const written = deflater.write(batch.subarray(0, filled));
    batch = new Uint8Array(batchBytes);
    filled = 0;
    return written;
  }

  return {
    writeRow(row) {
      filterRow(row, batch, filled);
      filled += bytesPerRow;
      return filled === batchBytes ? flush() : undefined;
    },
    async finish() {
      await flush();
      return assemble(width, height, await deflater.finish());
    },
    abandon: deflater.abandon,
  };
}

/** Filter 1: each byte as its difference from the same channel of the pixel to the left. */
function filterRow(row: Uint8Array, target: Uint8Array, offset: number): void {
  target[offset] = 1;
  target.set(row.subarray(0, 3), offset + 1);
  for (let i = 3; i < row.length; i++) target[offset + 1 + i] = (row[i] ?? 0) - (row[i - 3] ?? 0);
}

function assemble(width: number, height: number, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  // 8 bits per channel, RGB; default compression and filters, not interlaced.
  header.set([8, 2, 0, 0, 0], 8);
  const chunks = [chunk("IHDR", header), chunk("IDAT", data), chunk("IEND", new Uint8Array(0))];
  const file = new Uint8Array(chunks.reduce((sum, part) => sum + part.length, signature.length));
  file.set(signature);
  let offset = signature.length;
  for (const part of chunks) {
    file.set(part, offset);
    offset += part.length;
  }
  return file;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  for (let i = 0; i < 4; i++) bytes[4 + i] = type.charCodeAt(i);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crc(bytes.subarray(4, data.length + 8)));
  return bytes;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

function crc(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (crcTable[(sum ^ byte) & 255] ?? 0) ^ (sum >>> 8);
  return ~sum >>> 0;
}
