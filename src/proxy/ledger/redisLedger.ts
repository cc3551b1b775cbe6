import { misconfigured } from "../misconfigured";
import { redisQuota } from "../quota/redisQuota";
import { connectRedis, type RedisLedgerClient } from "./connectRedis";
import type { LedgerClaim, LedgerRecord, ProxyLedger } from "./ProxyLedger";
import { readLedgerRecord } from "./readLedgerRecord";
import * as scripts from "./redisScripts";

/** Where and for how long a {@link redisLedger} keeps its records. */
export interface RedisLedgerOptions {
  /** Starts the names of all keys in Redis. Apps with other API keys need other prefixes. Default: `gptimagehub:`. */
  prefix?: string | undefined;
  /** How long a request stays known and in its user's history, in milliseconds. Default: 30 days. */
  ttl?: number | undefined;
  /** The most generations in one user's history. Default: 1 000. */
  maxHistory?: number | undefined;
}

/** How long whoever waits for a failed attempt can still hear of it. */
const failedMs = 60_000;

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) > 0;

function checkOptions({ isReady, eval: run }: RedisLedgerClient, ttl: number, maxHistory: number): void {
  if (typeof run !== "function" || (isReady !== undefined && typeof isReady !== "boolean"))
    throw misconfigured("redisLedger takes a client of node-redis, as createClient returns it.");
  if (!isWhole(ttl) || !isWhole(maxHistory))
    throw misconfigured("ttl and maxHistory of redisLedger must be whole numbers above 0.");
}

/**
 * Creates a ledger in Redis, for a proxy of any number of processes. Redis must not evict its keys (`noeviction`); one
 * that was restarted or emptied is noticed.
 * @throws ImageHubError `proxyMisconfigured` for what is no client, and for options that can't be used.
 */
export function redisLedger(client: RedisLedgerClient, options: RedisLedgerOptions = {}): ProxyLedger {
  const { prefix = "gptimagehub:", ttl = 30 * 86_400_000, maxHistory = 1_000 } = options;
  checkOptions(client, ttl, maxHistory);
  const connection = connectRedis(client, prefix);
  const { run, list, read, nameOf, requestOf, readMark, markOnce } = connection;
  const lifeOf = (claim: LedgerClaim) => Math.max(ttl, claim.until - Date.now());

  return {
    quota: redisQuota(connection),
    async claim(owner, key, claim) {
      await markOnce();
      const value = JSON.stringify({ status: "pending", claim } satisfies LedgerRecord);
      const name = await requestOf(owner, key);
      const taken = await run(scripts.claimScript, [name], [claim.id, value, lifeOf(claim)]);
      return taken === null ? null : readLedgerRecord(taken);
    },
    async settle(owner, key, claim, generation) {
      const value = JSON.stringify({ status: "settled", claim, generation } satisfies LedgerRecord);
      const name = await nameOf(owner);
      const parts = [`request:${key}`, "history", "sequence", `generation:${generation.id}`];
      const names = parts.map((part) => `${name}:${part}`);
      await run(scripts.settleScript, names, [claim.id, value, ttl, key, maxHistory]);
    },
    async release(owner, key, claim, failure) {
      const value = JSON.stringify({ status: "failed", claim, failure } satisfies LedgerRecord);
      await run(scripts.releaseScript, [await requestOf(owner, key)], [claim.id, value, failedMs]);
    },
    async find(owner, key) {
      const [record = null] = await read([await requestOf(owner, key)]);
      const knownSince = Date.now() - ttl;
      return { record, knownSince: record ? knownSince : Math.max(knownSince, await readMark()) };
    },
    async update(owner, generation) {
      const key = await run(scripts.pointerScript, [`${await nameOf(owner)}:generation:${generation.id}`]);
      if (typeof key !== "string") return;
      const name = await requestOf(owner, key);
      const [record] = await read([name]);
      if (record?.status !== "settled" || record.generation.id !== generation.id) return;
      const value = JSON.stringify({ ...record, generation } satisfies LedgerRecord);
      await run(scripts.updateScript, [name], [record.claim.id, value]);
    },
    async list(owner, { limit, cursor }) {
      const name = await nameOf(owner);
      const before = cursor === undefined ? "+inf" : `(${Number(cursor) || 0}`;
      const places = await list(scripts.historyScript, [`${name}:history`], [before, limit + 1]);
      const keys = places
        .filter((_, at) => at % 2 === 0)
        .slice(0, limit)
        .map(String);
      const records = await read(keys.map((key) => `${name}:request:${key}`));
      const entries = records.flatMap((record, at) =>
        record?.status === "settled"
          ? [{ key: keys[at] ?? "", claim: record.claim, generation: record.generation }]
          : [],
      );
      return { entries, cursor: places.length > 2 * limit ? String(places[2 * limit - 1]) : null };
    },
  };
}
