import { concatBytes } from "./concatBytes";

/** Keeps the API key out of everything that goes to a browser, even when the service repeats it. */
export interface Scrubber {
  /** The text without the key. */
  text: (text: string) => string;
  /** Starts on one streamed body: `each` gives what may go on of it, `end` the rest. */
  body: () => { each: (chunk: Uint8Array) => Uint8Array; end: () => Uint8Array };
}

const replacement = "[redacted]";

/** No key of the service is this short, and replacing such a text would tear up the JSON around it. */
const shortestKey = 8;

const nothing = new Uint8Array();

function indexOf(bytes: Uint8Array, part: Uint8Array, from: number): number {
  const first = part[0] ?? 0;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1))
    if (part.every((byte, index) => bytes[at + index] === byte)) return at;
  return -1;
}

/** Where the end of these bytes might go on to become the key; their length when it can't. */
function openEnd(bytes: Uint8Array, key: Uint8Array, from: number): number {
  for (let at = Math.max(from, bytes.byteLength - key.byteLength + 1); at < bytes.byteLength; at += 1)
    if (bytes.subarray(at).every((byte, index) => byte === key[index])) return at;
  return bytes.byteLength;
}

function scrubBody(key: Uint8Array, by: Uint8Array) {
  // The end of a chunk may be the start of the key, so it waits for the next one.
  let held: Uint8Array = nothing;
  return {
    each(chunk: Uint8Array): Uint8Array {
      const bytes = concatBytes([held, chunk]);
      const ready: Uint8Array[] = [];
      let from = 0;
      for (let at = indexOf(bytes, key, from); at >= 0; at = indexOf(bytes, key, from)) {
        ready.push(bytes.subarray(from, at), by);
        from = at + key.byteLength;
      }
      const keep = openEnd(bytes, key, from);
      held = bytes.subarray(keep);
      return concatBytes([...ready, bytes.subarray(from, keep)]);
    },
    end: () => held,
  };
}

/** Creates a scrubber for one key. */
export function createScrubber(apiKey: string): Scrubber {
  if (apiKey.length < shortestKey)
    return { text: (text) => text, body: () => ({ each: (chunk) => chunk, end: () => nothing }) };
  const key = new TextEncoder().encode(apiKey);
  const by = new TextEncoder().encode(replacement);
  return { text: (text) => text.replaceAll(apiKey, replacement), body: () => scrubBody(key, by) };
}
