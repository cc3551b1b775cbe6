import { fromBase64Url, toBase64Url } from "../base64Url";
import { concatBytes } from "../concatBytes";

/** What stands behind a signed id's last point. */
interface Tail {
  readonly signature: Uint8Array<ArrayBuffer>;
  /** When the id ends, in milliseconds since 1970; null for never. */
  readonly endsAt: number | null;
}

const signatureBytes = 32;
/** As many as hold the milliseconds of 8,900 years. */
const timeBytes = 6;

function timeOf(bytes: Uint8Array): number {
  let time = 0;
  for (const byte of bytes) time = time * 256 + byte;
  return time;
}

const bytesOf = (time: number) =>
  Uint8Array.from({ length: timeBytes }, (_, at) => Math.floor(time / 256 ** (timeBytes - 1 - at)) % 256);

/** A tail as text: the end, where there is one, before the signature; only its length tells the two kinds apart. */
export const writeTail = ({ signature, endsAt }: Tail): string =>
  toBase64Url(endsAt === null ? signature : concatBytes([bytesOf(endsAt), signature]));

/** Reads a tail; undefined unless it is exactly what {@link writeTail} writes. */
export function readTail(text: string): Tail | undefined {
  const bytes = fromBase64Url(text);
  if (bytes?.byteLength === signatureBytes) return { signature: bytes, endsAt: null };
  if (bytes?.byteLength !== timeBytes + signatureBytes) return undefined;
  return { signature: bytes.slice(timeBytes), endsAt: timeOf(bytes.subarray(0, timeBytes)) };
}
