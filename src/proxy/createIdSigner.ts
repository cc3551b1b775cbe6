import { fromBase64Url, toBase64Url } from "./base64Url";

/** Ties ids to the user they were made for, so that nobody reads another's generation. */
export interface IdSigner {
  /** The id as this user's browser may see it: `<id>.<signature>`. */
  sign: (user: string | null, id: string) => Promise<string>;
  /** The id behind a signed one; undefined when it was not signed for this user. */
  open: (user: string | null, signedId: string) => Promise<string | undefined>;
}

const algorithm = { name: "HMAC", hash: "SHA-256" };
const derivationLabel = "gptimagehub-react/proxy/derived-secret/v1";
/** Longer than any id that a server would take back in an address. */
const longestSignedId = 8 * 1024;
const longestProven = 512;
const mostProven = 5_000;
const encode = (text: string) => new TextEncoder().encode(text);

const importKey = (secret: Uint8Array<ArrayBuffer>) =>
  crypto.subtle.importKey("raw", secret, algorithm, false, ["sign", "verify"]);

async function importSecret(secret: string) {
  return importKey(encode(secret));
}

async function deriveFrom(apiKey: string) {
  const root = await importSecret(apiKey);
  return importKey(new Uint8Array(await crypto.subtle.sign("HMAC", root, encode(derivationLabel))));
}

/** JSON keeps the parts apart: no user and id can be shifted into another pair. A public proxy's user is null. */
const payload = (user: string | null, id: string) => encode(JSON.stringify(["generation", 1, user, id]));

/**
 * Whom an id was signed for is proven once and then known: a browser polls the same id again and again, and the proof
 * costs as much as carrying the request. What is not exactly the same pair has to be proven anew.
 */
function createProven() {
  const pairs = new Set<string>();
  return {
    has: (pair: string) => pairs.has(pair),
    add(pair: string) {
      if (pair.length > longestProven) return;
      const [oldest] = pairs;
      if (pairs.size >= mostProven && oldest !== undefined) pairs.delete(oldest);
      pairs.add(pair);
    },
  };
}

/** Creates a signer: the first secret signs, all verify; without secrets, one derived from the key. */
export function createIdSigner(secrets: readonly string[] | null, apiKey: string): IdSigner {
  let imported: Promise<CryptoKey[]> | undefined;
  const keys = () =>
    (imported ??= Promise.all(secrets === null ? [deriveFrom(apiKey)] : secrets.map(importSecret)));
  const proven = createProven();
  return {
    async sign(user, id) {
      const [key] = await keys();
      if (!key) throw new Error("There is no secret to sign with.");
      const signature = await crypto.subtle.sign("HMAC", key, payload(user, id));
      return `${id}.${toBase64Url(new Uint8Array(signature))}`;
    },
    async open(user, signedId) {
      const at = signedId.lastIndexOf(".");
      const signature =
        at > 0 && signedId.length <= longestSignedId ? fromBase64Url(signedId.slice(at + 1)) : undefined;
      if (!signature) return undefined;
      const id = signedId.slice(0, at);
      const pair = JSON.stringify([user, signedId]);
      if (proven.has(pair)) return id;
      for (const key of await keys()) {
        if (!(await crypto.subtle.verify("HMAC", key, signature, payload(user, id)))) continue;
        proven.add(pair);
        return id;
      }
      return undefined;
    },
  };
}
