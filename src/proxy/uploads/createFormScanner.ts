import { concatBytes } from "../concatBytes";
import { invalidRequest } from "../submission/invalidRequest";
import { readPartHead, type PartHead } from "./readPartHead";

/** What a multipart body consists of. `at` counts from a line break that is thought before the body's first byte. */
export type FormEvent =
  | { readonly type: "part"; readonly head: string; readonly part: PartHead; readonly at: number }
  | { readonly type: "content"; readonly bytes: Uint8Array }
  | { readonly type: "end"; readonly at: number };

/** Finds the parts of a multipart body in pieces of any size. */
export interface FormScanner {
  /**
   * Takes the next piece.
   * @throws ImageHubError `invalid_request` for what is no multipart body.
   */
  push: (chunk: Uint8Array) => FormEvent[];
}

const headBytes = 16 * 1024;
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

function indexOf(bytes: Uint8Array, part: Uint8Array, from: number): number {
  // A line break begins the part and no longer one can, so that only the few of them are looked at more closely.
  for (let at = bytes.indexOf(carriageReturn, from); at >= 0; at = bytes.indexOf(carriageReturn, at + 1))
    if (startsWith(bytes, part, at)) return at;
  return -1;
}

/**
 * Only a line break or two hyphens after it make a delimiter; anything else belongs to the content.
 * @throws ImageHubError `invalid_request` for spaces after it, which some readers skip and others do not.
 */
function findDelimiter(bytes: Uint8Array, delimiter: Uint8Array): number {
  for (let at = indexOf(bytes, delimiter, 0); at >= 0; at = indexOf(bytes, delimiter, at + 1)) {
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

/** The line break before a body's first delimiter, which is not sent where nothing precedes it. */
export const firstLineBreak = new Uint8Array([carriageReturn, lineBreak]);

const headEnd = new Uint8Array([carriageReturn, lineBreak, carriageReturn, lineBreak]);

/** Creates a scanner for the boundary that a body's content type names. */
export function createFormScanner(boundary: string): FormScanner {
  const delimiter = new TextEncoder().encode(`\r\n--${boundary}`);
  /** A delimiter may begin in this many last bytes without being known as one. */
  const openBytes = delimiter.byteLength + 1;
  let held: Uint8Array = firstLineBreak;
  let offset = 0;
  let state: "preamble" | "head" | "content" | "epilogue" = "preamble";
  let startedAt = 0;

  const drop = (count: number) => {
    held = held.subarray(count);
    offset += count;
  };

  const passContent = (count: number, events: FormEvent[]) => {
    if (state === "content" && count > 0) events.push({ type: "content", bytes: held.subarray(0, count) });
    drop(count);
  };

  /** Joins the next piece to what is held; inside of a file that needs no copy, unless a delimiter lies across the seam. */
  const take = (chunk: Uint8Array, events: FormEvent[]) => {
    const isInside = state !== "head" && chunk.byteLength > openBytes;
    if (isInside && findDelimiter(concatBytes([held, chunk.subarray(0, openBytes)]), delimiter) < 0) {
      passContent(held.byteLength, events);
      held = chunk;
    } else held = concatBytes([held, chunk]);
  };

  /** Gives the content up to the next delimiter, or as much of it as can't be the beginning of one. */
  const readContent = (events: FormEvent[]): boolean => {
    const found = findDelimiter(held, delimiter);
    passContent(found < 0 ? Math.max(0, held.byteLength - openBytes) : found, events);
    if (found < 0) return false;
    startedAt = offset;
    const isLast = held[delimiter.byteLength] === hyphen;
    drop(delimiter.byteLength);
    state = isLast ? "epilogue" : "head";
    if (isLast) events.push({ type: "end", at: startedAt });
    return true;
  };

  const readHead = (events: FormEvent[]): boolean => {
    const end = indexOf(held, headEnd, 0);
    if (end > headBytes || (end < 0 && held.byteLength > headBytes))
      throw invalidRequest("The multipart body has a part whose header is far too long.");
    if (end < 0) return false;
    const head = new TextDecoder().decode(held.subarray(0, end));
    events.push({ type: "part", head, part: readPartHead(head), at: startedAt });
    drop(end + headEnd.byteLength);
    state = "content";
    return true;
  };

  /** Reads one step further, and says whether there may be another. */
  const scan = (events: FormEvent[]): boolean => {
    if (state === "epilogue") return false;
    return state === "head" ? readHead(events) : readContent(events);
  };

  return {
    push(chunk) {
      const events: FormEvent[] = [];
      if (state !== "epilogue") take(chunk, events);
      while (scan(events));
      return events;
    },
  };
}
