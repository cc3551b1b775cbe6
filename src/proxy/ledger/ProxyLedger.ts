import type { Generation } from "../../contract/generationSchema";
import type { ProxyQuota } from "../quota/ProxyQuota";

/**
 * The text fields of a request, under the API's own names, as far as they were known when it was sent; `reference_images` is
 * `some` where it had files.
 */
export type LedgerRequest = Readonly<Record<string, string>>;

/** One attempt to start a generation. Times are in milliseconds since 1970, by the proxy's clock. */
export interface LedgerClaim {
  /** Names this attempt, so that nobody else settles or releases it. */
  readonly id: string;
  /** A hash of what is asked for; null while an upload is still being read. */
  readonly fingerprint: string | null;
  /** What is asked for. */
  readonly request: LedgerRequest;
  /** When the key was taken. */
  readonly at: number;
  /** From then on, an attempt without an answer is `unknown`: nobody waits for it any more. */
  readonly until: number;
}

/** Why an attempt failed for certain, without a charge. */
export interface LedgerFailure {
  /** The HTTP status that was answered. */
  readonly status: number;
  /** The code of the error. */
  readonly code: string;
  /** The message for developers. */
  readonly message: string;
  /** How long it was asked to wait, in milliseconds; absent where nothing was said. */
  readonly retryAfterMs?: number | undefined;
}

/** What is known of a key. */
export type LedgerRecord =
  | { readonly status: "pending"; readonly claim: LedgerClaim }
  | { readonly status: "settled"; readonly claim: LedgerClaim; readonly generation: Generation }
  | { readonly status: "failed"; readonly claim: LedgerClaim; readonly failure: LedgerFailure };

/** What a ledger finds under a key. */
export interface LedgerLookup {
  /** Null when there is nothing under this key. */
  readonly record: LedgerRecord | null;
  /** Of keys that were taken before this time, the ledger may have lost some. */
  readonly knownSince: number;
}

/** One generation of a user's history. */
export interface LedgerEntry {
  /** The idempotency key that it was started with. */
  readonly key: string;
  /** The attempt that started it. */
  readonly claim: LedgerClaim;
  /** What was last heard of it, under the service's own id. */
  readonly generation: Generation;
}

/** One page of a user's history, newest first. */
export interface LedgerPage {
  /** The generations. */
  readonly entries: readonly LedgerEntry[];
  /** Leads to the next page: letters, digits, `-` and `_`; null on the last one. */
  readonly cursor: string | null;
}

/**
 * Remembers which idempotency key led to which generation. Every step is atomic, also between processes, and rejects
 * when it can't be done. An owner stands for one user; no step reaches what is another's.
 */
export interface ProxyLedger {
  /** Counts what each user uses; without it, `limits` that count can't be set. */
  readonly quota?: ProxyQuota | undefined;
  /**
   * Takes a key and resolves with null; resolves with the record of whoever has it already. A key whose attempt has
   * `failed` is free. The attempt that holds a pending key may claim it again, which replaces its claim.
   */
  claim(owner: string, key: string, claim: LedgerClaim): Promise<LedgerRecord | null>;
  /** Writes down what a claim led to, unless another claim holds the key. */
  settle(owner: string, key: string, claim: LedgerClaim, generation: Generation): Promise<void>;
  /** Makes the key of a pending claim `failed`, and with that free; does nothing when another claim holds it. */
  release(owner: string, key: string, claim: LedgerClaim, failure: LedgerFailure): Promise<void>;
  /** Finds what is known of a key. */
  find(owner: string, key: string): Promise<LedgerLookup>;
  /** Writes down what was heard of a generation that the owner has here; does nothing for any other. */
  update(owner: string, generation: Generation): Promise<void>;
  /** Lists the owner's generations, newest first, at most `limit` after the cursor of an earlier page. */
  list(owner: string, page: { limit: number; cursor?: string | undefined }): Promise<LedgerPage>;
}
