import { importSecrets, type SigningSecrets } from "./importSecrets";
import { createProven } from "./createProven";
import { readTail, writeTail } from "./signedTail";

/** Ties ids to the user they were made for, so that nobody reads another's generation. */
export interface IdSigner {
  /** The id as this user's browser may see it: `<id>.<signature>`. */
  sign: (user: string | null, id: string) => Promise<string>;
  /** The id behind a signed one that has been opened before, for nothing; undefined says nothing. */
  known: (user: string | null, signedId: string) => string | undefined;
  /** The id behind a signed one; undefined when it was not signed for this user, or is no longer good. */
  open: (user: string | null, signedId: string) => Promise<string | undefined>;
}

/** How ids are signed. */
interface SignerOptions extends SigningSecrets {
  /** How long an id is good at least, in milliseconds; null is for good. */
  readonly ttl: number | null;
}

/** Longer than any id that a server would take back in an address. */
const longestSignedId = 8 * 1024;

/**
 * JSON keeps the parts apart: no user and id can be shifted into another pair. A public proxy's user is null. An id with an
 * end is another text than one without, so that its end can neither be moved nor left out.
 */
const payload = (user: string | null, id: string, endsAt: number | null) =>
  new TextEncoder().encode(
    JSON.stringify(endsAt === null ? ["generation", 1, user, id] : ["generation", 2, user, id, endsAt]),
  );

/**
 * Whoever lists a history gets all of its ids anew, and keeps those that have changed: so that they seldom do, their ends
 * come together, four in the time that an id is good at least.
 */
const endAfter = (ttl: number) => {
  const step = Math.ceil(ttl / 4);
  return Math.ceil((Date.now() + ttl) / step) * step;
};

const hasEnded = (endsAt: number | null) => endsAt !== null && endsAt <= Date.now();

/** Creates a signer: the first secret signs, all verify; without secrets, one derived from the key. */
export function createIdSigner({ secrets, apiKey, ttl }: SignerOptions): IdSigner {
  let imported: Promise<CryptoKey[]> | undefined;
  const keys = () => (imported ??= importSecrets({ secrets, apiKey }));
  const proven = createProven();
  return {
    async sign(user, id) {
      const [key] = await keys();
      if (!key) throw new Error("There is no secret to sign with.");
      const endsAt = ttl === null ? null : endAfter(ttl);
      const signature = await crypto.subtle.sign("HMAC", key, payload(user, id, endsAt));
      return `${id}.${writeTail({ signature: new Uint8Array(signature), endsAt })}`;
    },
    known(user, signedId) {
      const proof = proven.get(user, signedId);
      return proof && !hasEnded(proof.endsAt) ? proof.id : undefined;
    },
    async open(user, signedId) {
      const at = signedId.lastIndexOf(".");
      const tail =
        at > 0 && signedId.length <= longestSignedId ? readTail(signedId.slice(at + 1)) : undefined;
      if (!tail || hasEnded(tail.endsAt)) return undefined;
      const id = signedId.slice(0, at);
      for (const key of await keys()) {
        // Compares in constant time.
        const signed = payload(user, id, tail.endsAt);
        if (!(await crypto.subtle.verify("HMAC", key, tail.signature, signed))) continue;
        proven.add(user, signedId, { id, endsAt: tail.endsAt });
        return id;
      }
      return undefined;
    },
  };
}
