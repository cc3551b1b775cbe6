import { toBase64Url } from "../base64Url";
import { concatBytes } from "../concatBytes";

/** Hashes what comes piece by piece. */
export interface BodyHash {
  /** Takes the next piece; must be awaited before the next call. */
  update: (bytes: Uint8Array) => Promise<void>;
  /** Ends it and gives the hash as text. */
  digest: () => Promise<string>;
}

const blockBytes = 256 * 1024;

const sha256 = async (bytes: Uint8Array<ArrayBuffer>) =>
  new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));

/**
 * Creates a hash over a stream in constant memory. The web's SHA-256 takes whole buffers only, so each block is hashed
 * together with the hash of all before it. However the stream was cut into pieces, the result is the same.
 */
export function createBodyHash(label: string): BodyHash {
  let before: Uint8Array = new TextEncoder().encode(label);
  const block = new Uint8Array(blockBytes);
  let filled = 0;
  const close = async () => {
    before = await sha256(concatBytes([before, block.subarray(0, filled)]));
    filled = 0;
  };
  return {
    async update(bytes) {
      for (let at = 0; at < bytes.byteLength;) {
        const part = bytes.subarray(at, at + blockBytes - filled);
        block.set(part, filled);
        filled += part.byteLength;
        at += part.byteLength;
        if (filled === blockBytes) await close();
      }
    },
    async digest() {
      await close();
      return toBase64Url(before);
    },
  };
}
