import { invalidRequest } from "../submission/invalidRequest";

const lineBreak = 0x0a;
const carriageReturn = 0x0d;
const hyphen = 0x2d;
const space = 0x20;
const tab = 0x09;

function startsWith(bytes: Uint8Array, part: Uint8Array, at: number): boolean {
  for (let index = 0; index < part.byteLength; index += 1)
    if (bytes[at + index] !== part[index]) return false;
  return true;
}

/** Finds bytes that begin with a line break; -1 where they are not. */
export function findBytes(bytes: Uint8Array, part: Uint8Array, from: number): number {
  // A line break begins the part and no longer one can, so that only the few of them are looked at more closely.
  for (let at = bytes.indexOf(carriageReturn, from); at >= 0; at = bytes.indexOf(carriageReturn, at + 1))
    if (startsWith(bytes, part, at)) return at;
  return -1;
}

/**
 * Finds a delimiter; -1 where there is none. Only a line break or two hyphens after it make a delimiter; anything else belongs to the content.
 * @throws ImageHubError `invalid_request` for spaces after it, which some readers skip and others do not.
 */
export function findDelimiter(bytes: Uint8Array, delimiter: Uint8Array): number {
  for (let at = findBytes(bytes, delimiter, 0); at >= 0; at = findBytes(bytes, delimiter, at + 1)) {
    const first = bytes[at + delimiter.byteLength];
    const second = bytes[at + delimiter.byteLength + 1];
    if ((first === carriageReturn && second === lineBreak) || (first === hyphen && second === hyphen))
      return at;
    if (first === space || first === tab)
      throw invalidRequest(
        "The multipart body has spaces after its boundary, which can be read in two ways.",
      );
  }
  return -1;
}
