import { orientationTiff, readOrientation } from "./exifOrientation";
import { fromLatin1, latin1 } from "./latin1";

const endOfImage = 0xd9;
const startOfScan = 0xda;
const exifName = "Exif\0\0";

/** Beside what decodes the picture: the JFIF header, the colour profile, and Adobe's word on the colour model. */
const kept: Partial<Record<number, string>> = { 0xe0: "JFIF\0", 0xe2: "ICC_PROFILE\0", 0xee: "Adobe" };

const isApplication = (marker: number) => marker >= 0xe0 && marker <= 0xef;
const comment = 0xfe;

function startsWith(data: Uint8Array, name: string): boolean {
  return latin1(data.subarray(0, name.length)) === name;
}

function isKept(marker: number, data: Uint8Array): boolean {
  const name = kept[marker];
  if (name !== undefined) return startsWith(data, name);
  return !isApplication(marker) && marker !== comment;
}

/** Where the compressed data ends: at the next marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Uint8Array, start: number): number {
  let at = bytes.indexOf(0xff, start);
  while (at !== -1) {
    const next = bytes[at + 1] ?? 0;
    const isData = next === 0 || (next >= 0xd0 && next <= 0xd7);
    if (!isData && next !== 0xff) return at;
    at = bytes.indexOf(0xff, isData ? at + 2 : at + 1);
  }
  return bytes.length;
}

function orientationSegment(orientation: number): Uint8Array<ArrayBuffer>[] {
  const tiff = orientationTiff(orientation);
  const head = Uint8Array.of(0xff, 0xe1, 0, 2 + exifName.length + tiff.length);
  return [head, fromLatin1(exifName), tiff];
}

/** One piece between two markers; `end` is where the next one begins. */
function readSegment(bytes: Uint8Array<ArrayBuffer>, at: number) {
  const marker = bytes[at + 1];
  const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
  const head = at + 2 + length;
  if (bytes[at] !== 0xff || marker === undefined || length < 2 || head > bytes.length)
    throw new Error(`The JPEG breaks off at byte ${at}.`);
  const end = marker === startOfScan ? endOfScan(bytes, head) : head;
  return { marker, data: bytes.subarray(at + 4, head), whole: bytes.subarray(at, end), end };
}

/**
 * The pieces of a JPEG without Exif, GPS, XMP, IPTC, comments, embedded thumbnails and whatever follows the picture (such
 * as the film of a live photo). Keeps the compressed picture, the colour profile and the orientation.
 * @throws Error when it is no JPEG or its structure is broken.
 */
export function stripJpeg(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>[] {
  const pieces = [bytes.subarray(0, 2)];
  let isTurned = false;
  for (let at = 2; at < bytes.length;) {
    // Any number of these may stand before a marker.
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at += 1;
    if (bytes[at + 1] === endOfImage) return [...pieces, bytes.subarray(at, at + 2)];
    const { marker, data, whole, end } = readSegment(bytes, at);
    if (isKept(marker, data)) pieces.push(whole);
    else if (!isTurned && marker === 0xe1 && startsWith(data, exifName)) {
      const orientation = readOrientation(data.subarray(exifName.length));
      isTurned = orientation !== 1;
      if (isTurned) pieces.push(...orientationSegment(orientation));
    }
    at = end;
  }
  return pieces;
}
