/** What ids are signed with. */
export interface SigningSecrets {
  /** Null means: derive one from the key. */
  readonly secrets: readonly string[] | null;
  readonly apiKey: string;
}

const algorithm = { name: "HMAC", hash: "SHA-256" };
const derivationLabel = "gptimagehub-react/proxy/derived-secret/v1";
const encode = (text: string) => new TextEncoder().encode(text);

const importKey = (secret: Uint8Array<ArrayBuffer>) =>
  crypto.subtle.importKey("raw", secret, algorithm, false, ["sign", "verify"]);

async function deriveFrom(apiKey: string) {
  const root = await importKey(encode(apiKey));
  return importKey(new Uint8Array(await crypto.subtle.sign("HMAC", root, encode(derivationLabel))));
}

/** The keys to sign and to verify with; the first one signs. */
export const importSecrets = ({ secrets, apiKey }: SigningSecrets): Promise<CryptoKey[]> =>
  Promise.all(secrets?.map((secret) => importKey(encode(secret))) ?? [deriveFrom(apiKey)]);
