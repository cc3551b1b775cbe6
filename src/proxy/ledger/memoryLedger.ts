import { misconfigured } from "../misconfigured";
import { memoryQuota } from "../quota/memoryQuota";
import { createSlots, type Slot } from "./createSlots";
import type { LedgerEntry, ProxyLedger } from "./ProxyLedger";

/** How much a {@link memoryLedger} keeps. */
export interface MemoryLedgerOptions {
  /** The most keys, of all users together. Default: 10 000. */
  max?: number | undefined;
  /** How long a key is kept, in milliseconds. Default: a day. */
  ttl?: number | undefined;
}

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) > 0;

const entryOf = ({ key, record }: Slot): LedgerEntry[] =>
  record.status === "settled" ? [{ key, claim: record.claim, generation: record.generation }] : [];

/**
 * Creates a ledger in this process's memory: for development and for a single process. It forgets everything when the
 * process ends, and says so instead of calling such a key new.
 * @throws ImageHubError `proxyMisconfigured` for a size or a time that is no whole number above 0.
 */
export function memoryLedger({ max = 10_000, ttl = 86_400_000 }: MemoryLedgerOptions = {}): ProxyLedger {
  if (!isWhole(max) || !isWhole(ttl))
    throw misconfigured("max and ttl of memoryLedger must be whole numbers above 0.");
  const slots = createSlots(max, ttl);
  return {
    quota: memoryQuota(),
    async claim(owner, key, claim) {
      const record = slots.get(owner, key)?.record;
      const isFree = !record || record.status === "failed";
      if (!isFree && (record.status !== "pending" || record.claim.id !== claim.id)) return record;
      slots.put(owner, key, { status: "pending", claim });
      return null;
    },
    async settle(owner, key, claim, generation) {
      const record = slots.get(owner, key)?.record;
      const isOthers = record && record.claim.id !== claim.id && record.status !== "failed";
      if (!isOthers) slots.put(owner, key, { status: "settled", claim, generation });
    },
    async release(owner, key, claim, failure) {
      const record = slots.get(owner, key)?.record;
      if (record?.status === "pending" && record.claim.id === claim.id)
        slots.put(owner, key, { status: "failed", claim, failure });
    },
    async find(owner, key) {
      return { record: slots.get(owner, key)?.record ?? null, knownSince: slots.knownSince() };
    },
    async update(owner, generation) {
      for (const { key, record } of slots.historyOf(owner))
        if (record.status === "settled" && record.generation.id === generation.id)
          slots.put(owner, key, { ...record, generation });
    },
    async list(owner, { limit, cursor }) {
      const rest = slots
        .historyOf(owner)
        .filter(({ place }) => cursor === undefined || place < Number(cursor));
      const page = rest.slice(0, limit);
      return {
        entries: page.flatMap(entryOf),
        cursor: rest.length > limit ? String(page.at(-1)?.place) : null,
      };
    },
  };
}
