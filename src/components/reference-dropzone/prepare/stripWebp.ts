import { orientationTiff, readOrientation } from "./exifOrientation";
import { fromLatin1, latin1 } from "./latin1";

const headerLength = 12;
const exifFlag = 0x08;
const xmpFlag = 0x04;
const kept = /^(?:VP8[ LX]|ALPH|ANIM|ANMF|ICCP)$/;
const exifName = "Exif\0\0";

const uint32 = (value: number) => {
  const view = new DataView(new ArrayBuffer(4));
  view.setUint32(0, value, true);
  return new Uint8Array(view.buffer);
};

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array<ArrayBuffer>;
  readonly whole: Uint8Array<ArrayBuffer>;
}

function readChunks(bytes: Uint8Array<ArrayBuffer>): Chunk[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const fileEnd = 8 + view.getUint32(4, true);
  const chunks: Chunk[] = [];
  for (let at = headerLength; at < fileEnd;) {
    const length = view.getUint32(at + 4, true);
    const end = at + 8 + length;
    // Every chunk is filled up to an even length; the last filler may be missing.
    const next = end + (length % 2);
    if (end > bytes.length) throw new Error("The WebP breaks off.");
    const data = bytes.subarray(at + 8, end);
    chunks.push({ type: latin1(bytes.subarray(at, at + 4)), data, whole: bytes.subarray(at, next) });
    at = next;
  }
  return chunks;
}

/** Some programs put JPEG's name before the block. */
const tiffOf = (data: Uint8Array) =>
  latin1(data.subarray(0, exifName.length)) === exifName ? data.subarray(exifName.length) : data;

function withFlags({ type, whole }: Chunk, orientation: number): Uint8Array<ArrayBuffer> {
  if (type !== "VP8X") return whole;
  const copy = whole.slice();
  copy[8] = ((copy[8] ?? 0) & ~(exifFlag | xmpFlag)) | (orientation === 1 ? 0 : exifFlag);
  return copy;
}

/**
 * The pieces of a WebP without Exif, XMP and unknown chunks. Keeps the compressed pixels, transparency, colour profile,
 * animation and orientation.
 * @throws Error when its structure is broken.
 */
export function stripWebp(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>[] {
  const chunks = readChunks(bytes);
  const exif = chunks.find(({ type }) => type === "EXIF");
  const orientation = exif ? readOrientation(tiffOf(exif.data)) : 1;
  const pieces = chunks.filter(({ type }) => kept.test(type)).map((chunk) => withFlags(chunk, orientation));
  if (orientation !== 1) {
    const tiff = orientationTiff(orientation);
    pieces.push(fromLatin1("EXIF"), uint32(tiff.length), tiff);
  }
  const size = pieces.reduce((sum, { length }) => sum + length, 4);
  return [fromLatin1("RIFF"), uint32(size), fromLatin1("WEBP"), ...pieces];
}
