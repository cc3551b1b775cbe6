import { concatBytes } from "../concatBytes";
import { invalidRequest } from "../submission/invalidRequest";
import { findBytes, findDelimiter } from "./findDelimiter";
import { createEpilogueCheck } from "./createEpilogueCheck";
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
const hyphen = 0x2d;
/** What makes of a boundary the closing one. */
const closing = new Uint8Array([hyphen, hyphen]);

/** The line break before a body's first delimiter, which is not sent where nothing precedes it. */
export const firstLineBreak = new Uint8Array([0x0d, 0x0a]);

const headEnd = new Uint8Array([0x0d, 0x0a, 0x0d, 0x0a]);

/** Creates a scanner for the boundary that a body's content type names. */
export function createFormScanner(boundary: string): FormScanner {
  const delimiter = new TextEncoder().encode(`\r\n--${boundary}`);
  /** A delimiter may begin in this many last bytes without being known as one. */
  const openBytes = delimiter.byteLength + 1;
  let held: Uint8Array = firstLineBreak;
  let offset = 0;
  let state: "preamble" | "head" | "content" | "epilogue" = "preamble";
  let startedAt = 0;
  const checkEpilogue = createEpilogueCheck();

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
    drop(delimiter.byteLength + (isLast ? closing.byteLength : 0));
    state = isLast ? "epilogue" : "head";
    if (isLast) events.push({ type: "end", at: startedAt });
    return true;
  };

  const readHead = (events: FormEvent[]): boolean => {
    const end = findBytes(held, headEnd, 0);
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
    if (state !== "epilogue") return state === "head" ? readHead(events) : readContent(events);
    checkEpilogue(held);
    drop(held.byteLength);
    return false;
  };

  return {
    push(chunk) {
      const events: FormEvent[] = [];
      take(chunk, events);
      while (scan(events));
      return events;
    },
  };
}
