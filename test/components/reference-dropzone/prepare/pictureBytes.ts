import { orientationTiff } from "../../../../src/components/reference-dropzone/prepare/exifOrientation";

/** What nobody may find in a file that was stripped. */
export const secret = "52.5200 N, 13.4050 E";

/** Bytes from texts (one byte each) and bytes. */
export function bytesOf(...parts: (string | Uint8Array | number[])[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === "string" ? Array.from(part, (character) => character.charCodeAt(0)) : Array.from(part),
    ),
  );
}

/** Bytes as characters, one each. */
export const textOf = (pieces: readonly Uint8Array[]): string =>
  pieces.map((piece) => Array.from(piece, (byte) => String.fromCharCode(byte)).join("")).join("");

/** An Exif block with an orientation, and a place behind it. */
export const exifWith = (orientation: number) => bytesOf(orientationTiff(orientation), secret);

/** A segment of a JPEG. */
export function segment(
  marker: number,
  ...data: (string | Uint8Array | number[])[]
): Uint8Array<ArrayBuffer> {
  const body = bytesOf(...data);
  return bytesOf([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255], body);
}

/** A chunk of a PNG; its checksum is not right. */
export function pngChunk(type: string, data: string | Uint8Array = ""): Uint8Array<ArrayBuffer> {
  const body = bytesOf(data);
  return bytesOf([0, 0, body.length >> 8, body.length & 255], type, body, [0, 0, 0, 0]);
}

/** A chunk of a WebP. */
export function webpChunk(type: string, data: string | Uint8Array = ""): Uint8Array<ArrayBuffer> {
  const body = bytesOf(data);
  return bytesOf(type, [body.length & 255, body.length >> 8, 0, 0], body, body.length % 2 ? [0] : []);
}

/** A WebP of these chunks. */
export function webp(...chunks: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const body = bytesOf("WEBP", ...chunks);
  return bytesOf("RIFF", [body.length & 255, body.length >> 8, 0, 0], body);
}

/** A real JPEG with an Exif block put in. */
export async function withExif(jpeg: Blob, exif: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(await jpeg.arrayBuffer());
  return bytesOf(bytes.subarray(0, 2), segment(0xe1, "Exif\0\0", exif), bytes.subarray(2));
}
