import { toBase64Url } from "../base64Url";
import type { LedgerRecord } from "./ProxyLedger";
import { readLedgerRecord } from "./readLedgerRecord";
import { markScript, readScript } from "./redisScripts";

/** What is used of a client of node-redis (`createClient` or `createSentinel`, connected by the app). */
export interface RedisLedgerClient {
  /** False while there is no connection: then nothing is queued, and every step fails at once. */
  readonly isReady?: boolean;
  /** Runs a script. */
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
}

/** How a ledger's scripts are run, and the names of what they are run on. */
export function connectRedis(client: RedisLedgerClient, prefix: string) {
  const run = async (script: string, keys: string[], args: (string | number)[] = []): Promise<unknown> => {
    // A client without a connection would queue the step, and do it when nobody waits for it any more.
    if (client.isReady === false) throw new Error("The Redis client is not connected.");
    return client.eval(script, { keys, arguments: args.map(String) });
  };
  const list = async (...call: Parameters<typeof run>): Promise<unknown[]> => {
    const answer = await run(...call);
    if (Array.isArray(answer)) return answer;
    throw new Error("Redis gave an answer that is not understood.");
  };
  let marked: Promise<unknown> | undefined;
  /** A hash, so that any owner fits, of JSON, which tells all texts apart; braces keep its keys on one node of a cluster. */
  const nameOf = async (owner: string) => {
    const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(JSON.stringify(owner)));
    return `${prefix}{${toBase64Url(new Uint8Array(hash))}}`;
  };
  const mark = () => run(markScript, [`${prefix}since`], [Date.now()]);
  return {
    run,
    list,
    nameOf,
    requestOf: async (owner: string, key: string) => `${await nameOf(owner)}:request:${key}`,
    readMark: async () => Number(await mark()),
    /** Once per process, so that the first lookup that finds nothing knows since when that means something. */
    async markOnce() {
      marked ??= mark();
      await marked.catch((error: unknown) => {
        marked = undefined;
        throw error;
      });
    },
    async read(names: string[]): Promise<(LedgerRecord | null)[]> {
      if (names.length === 0) return [];
      const values = await list(readScript, names);
      return values.map((value) => (value === null ? null : readLedgerRecord(value)));
    },
  };
}
