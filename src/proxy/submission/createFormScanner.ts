import { concatBytes } from "../concatBytes";
import { invalidRequest } from "./invalidRequest";

/** What a multipart body consists of. `at` counts from a line break that is thought before the body's first byte. */
export type FormEvent =
  | { readonly type: "part"; readonly head: string; readonly at: number }
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

function indexOf(bytes: Uint8Array, part: Uint8Array, from: number): number {
  // A line break begins the part and no longer one can, so that only the few of them are looked at more closely.
  for (let at = bytes.indexOf(carriageReturn, from); at >= 0; at = bytes.indexOf(carriageReturn, at + 1))
    if (part.every((byte, index) => bytes[at + index] === byte)) return at;
  return -1;
}

/** Only a line break or two hyphens after it make a delimiter; anything else belongs to the content. */
function findDelimiter(bytes: Uint8Array, delimiter: Uint8Array): number {
  for (let at = indexOf(bytes, delimiter, 0); at >= 0; at = indexOf(bytes, delimiter, at + 1)) {
    const [first, second] = bytes.subarray(at + delimiter.byteLength);
    if ((first === carriageReturn && second === lineBreak) || (first === hyphen && second === hyphen))
      return at;
  }
  return -1;
}

/** The line break before a body's first delimiter, which is not sent where nothing precedes it. */
export const firstLineBreak = new Uint8Array([carriageReturn, lineBreak]);

const headEnd = new Uint8Array([carriageReturn, lineBreak, carriageReturn, lineBreak]);

/** Creates a scanner for the boundary that a body's content type names. */
export function createFormScanner(boundary: string): FormScanner {
  const delimiter = new TextEncoder().encode(`\r\n--${boundary}`);
  let held: Uint8Array = firstLineBreak;
  let offset = 0;
  let state: "preamble" | "head" | "content" | "epilogue" = "preamble";
  let startedAt = 0;

  const drop = (count: number) => {
    held = held.subarray(count);
    offset += count;
  };

  /** Gives the content up to the next delimiter, or as much of it as can't be the beginning of one. */
  const readContent = (events: FormEvent[]): boolean => {
    const found = findDelimiter(held, delimiter);
    const known = found < 0 ? Math.max(0, held.byteLength - delimiter.byteLength - 1) : found;
    if (state === "content" && known > 0) events.push({ type: "content", bytes: held.subarray(0, known) });
    drop(known);
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
    events.push({ type: "part", head: new TextDecoder().decode(held.subarray(0, end)), at: startedAt });
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
      if (state !== "epilogue") held = concatBytes([held, chunk]);
      const events: FormEvent[] = [];
      while (scan(events));
      return events;
    },
  };
}
