import type { CreditBalance } from "../contract/creditBalanceSchema";
import { ApiError } from "./ApiError";

/** An account of the fake hub. */
export interface FakeAccountOptions {
  /** Credits at the start. Default: 112. */
  readonly credits?: number | undefined;
  /** The plan. Default: `PRO`. */
  readonly accountType?: string | null | undefined;
  /** When some credits expire next. Default: null. */
  readonly nextExpiration?: CreditBalance["nextExpiration"] | undefined;
  /** True for a key that has expired. Default: false. */
  readonly expired?: boolean | undefined;
}

/** One movement of credits on an account. */
export interface FakeCharge {
  /** The account's key. */
  readonly apiKey: string;
  /** The direction. */
  readonly kind: "charge" | "refund" | "topUp";
  /** How many credits, always positive. */
  readonly credits: number;
  /** When, in milliseconds of the hub's clock. */
  readonly at: number;
  /** What it was for. */
  readonly generationId?: string | undefined;
}

/** Keeps the accounts, and every movement of credits; a refund may be written down before its time. */
export function createLedger(accounts: Readonly<Record<string, FakeAccountOptions>>, now: () => number) {
  const entries: FakeCharge[] = [];
  const past = () => entries.filter(({ at }) => at <= now());

  const creditsOf = (apiKey: string): number =>
    past()
      .filter((entry) => entry.apiKey === apiKey)
      .reduce(
        (sum, { kind, credits }) => sum + (kind === "charge" ? -credits : credits),
        accounts[apiKey]?.credits ?? 112,
      );

  return {
    /** The movements so far. */
    entries: past,
    /** What an account has now; `most` caps what it may be told. */
    balanceOf: (apiKey: string, most = Number.POSITIVE_INFINITY): CreditBalance => ({
      credits: Math.min(creditsOf(apiKey), most),
      accountType: accounts[apiKey]?.accountType === undefined ? "PRO" : accounts[apiKey].accountType,
      nextExpiration: accounts[apiKey]?.nextExpiration ?? null,
    }),
    /** Writes a movement down. */
    write: (entry: FakeCharge): void => void entries.push(entry),
    /** The key that a request is made with. */
    keyOf: (header: string | null): string => {
      if (header === null || header.trim() === "") throw new ApiError("missingApiKey");
      const key = /^Bearer\s+(\S+)$/i.exec(header.trim())?.[1] ?? "";
      if (!Object.hasOwn(accounts, key)) throw new ApiError("invalidApiKey");
      if (accounts[key]?.expired) throw new ApiError("expiredApiKey");
      return key;
    },
  };
}

/** The accounts of a fake hub and their credits. */
export type Ledger = ReturnType<typeof createLedger>;
