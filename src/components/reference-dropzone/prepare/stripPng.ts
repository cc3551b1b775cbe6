import { orientationTiff, readOrientation } from "./exifOrientation";
import { fromLatin1, latin1 } from "./latin1";

const signatureLength = 8;

/** What decodes, colours and times the picture; every other chunk is about the picture, or about its author. */
const kept =
  /^(?:[A-Z][A-Za-z]{3}|tRNS|cHRM|gAMA|iCCP|sBIT|sRGB|cICP|mDCV|cLLI|pHYs|bKGD|sPLT|acTL|fcTL|fdAT)$/;

function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

const uint32 = (value: number) => {
  const view = new DataView(new ArrayBuffer(4));
  view.setUint32(0, value);
  return new Uint8Array(view.buffer);
};

function orientationChunk(orientation: number): Uint8Array<ArrayBuffer>[] {
  const tiff = orientationTiff(orientation);
  const named = Uint8Array.of(...fromLatin1("eXIf"), ...tiff);
  return [uint32(tiff.length), named, uint32(crc32(named))];
}

/**
 * The pieces of a PNG without Exif, texts, times and private chunks. Keeps the compressed pixels, transparency, colour
 * profile, animation and orientation.
 * @throws Error when its structure is broken.
 */
export function stripPng(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces = [bytes.subarray(0, signatureLength)];
  for (let at = signatureLength; at + 12 <= bytes.length;) {
    const end = at + 12 + view.getUint32(at);
    const type = latin1(bytes.subarray(at + 4, at + 8));
    if (end > bytes.length) break;
    if (kept.test(type)) pieces.push(bytes.subarray(at, end));
    if (type === "IEND") return pieces;
    const orientation = type === "eXIf" ? readOrientation(bytes.subarray(at + 8, end - 4)) : 1;
    if (orientation !== 1) pieces.push(...orientationChunk(orientation));
    at = end;
  }
  throw new Error("The PNG breaks off.");
}
