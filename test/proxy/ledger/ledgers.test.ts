import { randomUUID } from "node:crypto";
import { createClient } from "redis";
import { createClient as createClient6 } from "redis-6";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { Generation } from "../../../src/contract/generationSchema";
import { memoryLedger, type LedgerClaim, type ProxyLedger } from "../../../src/proxy";
import { redisLedger, type RedisLedgerClient } from "../../../src/proxy/redis";
import { redisIsMissing, startRedis, type TestRedis } from "./startRedis";

let redis: TestRedis | null;
/** A client of each edition that the package allows. */
interface Clients {
  readonly five: ReturnType<typeof createClient>;
  readonly six: RedisLedgerClient & { destroy: () => void };
}
const clients: Clients[] = [];

beforeAll(async () => {
  redis = await startRedis();
  if (!redis) return;
  const { url } = redis;
  const [five, six] = [createClient({ url }), createClient6({ url })];
  for (const client of [five, six]) client.on("error", () => undefined);
  await Promise.all([five.connect(), six.connect()]);
  clients.push({ five, six });
});

afterAll(async () => {
  for (const { five, six } of clients) {
    five.destroy();
    six.destroy();
  }
  await redis?.stop();
});

afterEach(() => void vi.useRealTimers());

const onRedis = (client: (all: Clients) => RedisLedgerClient) => (options: object) => {
  const [all] = clients;
  if (!all) throw new Error(redisIsMissing);
  return redisLedger(client(all), { prefix: `test:${randomUUID()}:`, ...options });
};

type Create = (options: { ttl?: number }) => ProxyLedger;

const ledgers: [name: string, needsRedis: boolean, create: Create][] = [
  ["memoryLedger", false, memoryLedger],
  ["redisLedger on node-redis 5", true, onRedis(({ five }) => five)],
  ["redisLedger on node-redis 6", true, onRedis(({ six }) => six)],
];

const claimOf = (id: string, more: Partial<LedgerClaim> = {}): LedgerClaim => ({
  id,
  fingerprint: "f",
  request: { prompt: "a lighthouse" },
  at: Date.now(),
  until: Date.now() + 60_000,
  ...more,
});

const generationOf = (id: string, status: Generation["status"] = "queued"): Generation => ({
  id,
  status,
  model: "gpt-image-2",
  images: status === "succeeded" ? [{ id: "i", url: "https://cdn.example/i.png" }] : [],
  usage: { credits: 0, creditsRequested: 8 },
});

const failure = { status: 402, code: "insufficientCredits", message: "Not enough credits" };
const idsOf = async (ledger: ProxyLedger, owner: string) =>
  (await ledger.list(owner, { limit: 100 })).entries.map(({ generation }) => generation.id);

describe.each(ledgers)("%s", (_, needsRedis, create) => {
  beforeEach(({ skip }) => {
    if (needsRedis && !redis) skip(redisIsMissing);
  });

  test("gives a key to the first of many who claim it at once", async () => {
    const ledger = create({});
    const claims = Array.from({ length: 50 }, (_, index) => claimOf(String(index)));
    const answers = await Promise.all(claims.map((claim) => ledger.claim("ann", "k", claim)));
    const winner = answers.indexOf(null);
    expect(answers.filter((answer) => answer === null)).toHaveLength(1);
    for (const answer of answers.filter((answer) => answer !== null))
      expect(answer).toEqual({ status: "pending", claim: claims[winner] });
  });

  test("keeps what a claim led to, for whoever comes later", async () => {
    const ledger = create({});
    const claim = claimOf("1", { fingerprint: null });
    await ledger.claim("ann", "k", claim);
    const settled = { ...claim, fingerprint: "known by now" };
    await ledger.settle("ann", "k", settled, generationOf("clx_1"));
    const record = { status: "settled", claim: settled, generation: generationOf("clx_1") };
    expect(await ledger.claim("ann", "k", claimOf("2"))).toEqual(record);
    expect(await ledger.claim("ann", "k", claim)).toEqual(record);
    expect(await ledger.find("ann", "k")).toMatchObject({ record });
  });

  test("frees a key whose attempt failed, and still tells why until it is taken again", async () => {
    const ledger = create({});
    await ledger.claim("ann", "k", claimOf("1"));
    await ledger.release("ann", "k", claimOf("1"), failure);
    expect((await ledger.find("ann", "k")).record).toMatchObject({ status: "failed", failure });
    expect(await ledger.claim("ann", "k", claimOf("2"))).toBeNull();
    expect((await ledger.find("ann", "k")).record).toMatchObject({ status: "pending", claim: { id: "2" } });
  });

  test("lets nobody settle or release what another claim holds", async () => {
    const ledger = create({});
    await ledger.claim("ann", "k", claimOf("1"));
    await ledger.release("ann", "k", claimOf("2"), failure);
    await ledger.settle("ann", "k", claimOf("2"), generationOf("clx_2"));
    expect((await ledger.find("ann", "k")).record).toMatchObject({ status: "pending", claim: { id: "1" } });
    await ledger.settle("ann", "k", claimOf("1"), generationOf("clx_1"));
    await ledger.release("ann", "k", claimOf("1"), failure);
    expect((await ledger.find("ann", "k")).record).toMatchObject({ status: "settled" });
    expect(await idsOf(ledger, "ann")).toEqual(["clx_1"]);
  });

  test("settles what it has lost meanwhile", async () => {
    const ledger = create({});
    await ledger.settle("ann", "k", claimOf("1"), generationOf("clx_1"));
    expect((await ledger.find("ann", "k")).record).toMatchObject({ status: "settled" });
  });

  test("renews a claim for who holds it, while it is pending", async () => {
    const ledger = create({});
    await ledger.claim("ann", "k", claimOf("1"));
    const until = Date.now() + 999_999;
    expect(await ledger.claim("ann", "k", claimOf("1", { until }))).toBeNull();
    expect((await ledger.find("ann", "k")).record).toMatchObject({ claim: { until } });
  });

  test("shows no owner what is another's", async () => {
    const ledger = create({});
    await ledger.claim("ann", "k", claimOf("1"));
    await ledger.settle("ann", "k", claimOf("1"), generationOf("clx_1"));
    for (const owner of ["bob", "", "ann:", "ANN", 'ann","k', "an"]) {
      expect((await ledger.find(owner, "k")).record).toBeNull();
      expect(await idsOf(ledger, owner)).toEqual([]);
      await ledger.update(owner, generationOf("clx_1", "failed"));
      expect(await ledger.claim(owner, "k", claimOf("2"))).toBeNull();
    }
    expect((await ledger.find("ann", "k")).record).toMatchObject({ generation: { status: "queued" } });
  });

  test("takes owners and keys of any characters", async () => {
    const ledger = create({});
    const names = ["__proto__", "constructor", "a:b", "{a}", "*", "ż\u0000\uD800", "x".repeat(5000)];
    for (const name of names) {
      expect(await ledger.claim(name, "__proto__", claimOf("1"))).toBeNull();
      expect(await ledger.claim("ann", name.replace("\uD800", ""), claimOf("1"))).toBeNull();
      await ledger.settle(name, "__proto__", claimOf("1"), generationOf("__proto__"));
      expect(await idsOf(ledger, name)).toEqual(["__proto__"]);
    }
    expect(await ledger.claim("ann", "toString", claimOf("1"))).toBeNull();
  });

  test("lists a user's generations page by page, newest first, each once", async () => {
    const ledger = create({});
    const all = Array.from({ length: 25 }, (_, index) => `clx_${index}`);
    for (const id of all) {
      await ledger.claim("ann", `key of ${id}`, claimOf(id));
      await ledger.settle("ann", `key of ${id}`, claimOf(id), generationOf(id));
    }
    await ledger.claim("ann", "still pending", claimOf("x"));
    const seen: string[] = [];
    let cursor: string | undefined;
    for (let page = 0; page < 3; page += 1) {
      const { entries, cursor: next } = await ledger.list("ann", { limit: 10, cursor });
      seen.push(...entries.map(({ key, generation }) => key.replace("key of ", "") && generation.id));
      expect(next === null).toBe(page === 2);
      cursor = next ?? undefined;
    }
    expect(seen).toEqual(all.toReversed());
  });

  test.each(["0", "-", "x", "1e9", "99999999999999999999"])(
    "takes %s for a cursor without harm",
    async (cursor) => {
      const ledger = create({});
      await ledger.claim("ann", "k", claimOf("1"));
      await ledger.settle("ann", "k", claimOf("1"), generationOf("clx_1"));
      const { entries } = await ledger.list("ann", { limit: 10, cursor });
      expect(entries.length).toBeLessThan(2);
    },
  );

  test("updates a generation that it has, in its place, and no other", async () => {
    const ledger = create({});
    for (const id of ["clx_1", "clx_2"]) {
      await ledger.claim("ann", id, claimOf(id));
      await ledger.settle("ann", id, claimOf(id), generationOf(id));
    }
    await ledger.update("ann", generationOf("clx_1", "succeeded"));
    await ledger.update("ann", generationOf("clx_3", "succeeded"));
    expect(await idsOf(ledger, "ann")).toEqual(["clx_2", "clx_1"]);
    const { record } = await ledger.find("ann", "clx_1");
    expect(record).toMatchObject({ claim: { id: "clx_1" }, generation: generationOf("clx_1", "succeeded") });
  });

  test("says since when it has kept everything", async () => {
    const before = Date.now();
    const ledger = create({});
    await ledger.claim("ann", "k", claimOf("1"));
    const { record, knownSince } = await ledger.find("ann", "another");
    expect(record).toBeNull();
    expect(knownSince).toBeGreaterThanOrEqual(before);
    expect(knownSince).toBeLessThanOrEqual(Date.now());
    expect((await ledger.find("ann", "a third")).knownSince).toBe(knownSince);
  });
});

describe("memoryLedger", () => {
  test("forgets the oldest that is over when it is full, says so, and never forgets what is under way", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const ledger = memoryLedger({ max: 3 });
    await ledger.claim("ann", "under way", claimOf("0"));
    for (const key of ["1", "2", "3"]) {
      vi.advanceTimersByTime(1000);
      await ledger.claim("ann", key, claimOf(key));
      await ledger.settle("ann", key, claimOf(key), generationOf(key));
    }
    const forgotten = await ledger.find("ann", "1");
    expect(forgotten).toEqual({ record: null, knownSince: Date.now() - 2000 });
    expect((await ledger.find("ann", "under way")).record).not.toBeNull();
    expect(await idsOf(ledger, "ann")).toEqual(["3", "2"]);
  });

  test("refuses when it is full of what is under way", async () => {
    const ledger = memoryLedger({ max: 2 });
    await ledger.claim("ann", "1", claimOf("1"));
    await ledger.claim("ben", "2", claimOf("2"));
    await expect(ledger.claim("ann", "3", claimOf("3"))).rejects.toThrow("too many");
    await expect(ledger.claim("eve", "3", claimOf("3"))).rejects.toThrow("full");
    await ledger.release("ann", "1", claimOf("1"), failure);
    expect(await ledger.claim("ann", "3", claimOf("3"))).toBeNull();
  });

  test("forgets after its time", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const ledger = memoryLedger({ ttl: 1000 });
    const claim = claimOf("1", { until: Date.now() });
    await ledger.claim("ann", "1", claim);
    await ledger.settle("ann", "1", claim, generationOf("1"));
    vi.advanceTimersByTime(1001);
    expect(await ledger.find("ann", "1")).toEqual({ record: null, knownSince: Date.now() - 1000 });
    expect(await idsOf(ledger, "ann")).toEqual([]);
  });

  test.each([{ max: 0 }, { ttl: -1 }, { max: 1.5 }, { ttl: Number.NaN }])(
    "can't be created with %o",
    (options) => {
      expect(() => memoryLedger(options)).toThrow(expect.objectContaining({ code: "proxyMisconfigured" }));
    },
  );
});

describe("redisLedger", () => {
  beforeEach(({ skip }) => {
    if (!redis) skip(redisIsMissing);
  });

  const setUp = (options: object = {}) => {
    const prefix = `test:${randomUUID()}:`;
    const client = clients[0]?.five;
    if (!client) throw new Error(redisIsMissing);
    return { client, prefix, ledger: redisLedger(client, { prefix, ...options }) };
  };

  test("leaves nothing behind for ever, and no user's name in Redis", async () => {
    const { client, prefix, ledger } = setUp({ ttl: 100_000 });
    await ledger.claim("ann@example.com", "k", claimOf("1"));
    await ledger.settle("ann@example.com", "k", claimOf("1"), generationOf("clx_1"));
    const names = (await client.keys(`${prefix}*`)).filter((name) => !name.endsWith("since"));
    expect(names).toHaveLength(4);
    for (const name of names) {
      expect(name).not.toContain("ann");
      expect(await client.pTTL(name)).toBeGreaterThan(90_000);
    }
  });

  test("keeps so many generations in a history", async () => {
    const { ledger } = setUp({ maxHistory: 2 });
    for (const id of ["1", "2", "3"]) await ledger.settle("ann", id, claimOf(id), generationOf(id));
    expect(await idsOf(ledger, "ann")).toEqual(["3", "2"]);
    expect((await ledger.find("ann", "1")).record).toMatchObject({ status: "settled" });
  });

  test("does not take what it can't read for nothing", async () => {
    const { client, prefix, ledger } = setUp();
    await ledger.claim("ann", "k", claimOf("1"));
    const [name = ""] = await client.keys(`${prefix}*:request:k`);
    for (const value of ["{}", "no json", '{"status":"pending","claim":{}}', '{"status":"else"}']) {
      await client.hSet(name, "value", value);
      await expect(ledger.find("ann", "k")).rejects.toThrow(Error);
      await expect(ledger.claim("ann", "k", claimOf("2"))).rejects.toThrow(Error);
    }
  });
});

describe("redisLedger without Redis", () => {
  test("fails at once without a connection, instead of queueing", async () => {
    const client = createClient({ url: "redis://127.0.0.1:1" });
    await expect(redisLedger(client).claim("ann", "k", claimOf("1"))).rejects.toThrow("not connected");
  });

  test.each([
    ["no client", {}, {}],
    ["a time that is none", { eval: () => Promise.resolve() }, { ttl: 0 }],
    ["a history that is none", { eval: () => Promise.resolve() }, { maxHistory: -1 }],
  ])("can't be created with %s", (_, client, options) => {
    // What JavaScript may pass, and types would refuse.
    const create = () => redisLedger(client as RedisLedgerClient, options);
    expect(create).toThrow(expect.objectContaining({ code: "proxyMisconfigured" }));
  });
});

test("redisLedger notices that Redis was restarted, and says since when it knows", async ({ skip }) => {
  const own = await startRedis();
  if (!own) return skip(redisIsMissing);
  const client = createClient({ url: own.url, socket: { reconnectStrategy: 10 } });
  client.on("error", () => undefined);
  await client.connect();
  try {
    const ledger = redisLedger(client);
    await ledger.claim("ann", "k", claimOf("1"));
    const { knownSince } = await ledger.find("ann", "another");
    await own.restart();
    const restartedAt = Date.now();
    const find = () => ledger.find("ann", "k").catch(() => null);
    await expect.poll(find).toMatchObject({ record: null });
    const after = await ledger.find("ann", "k");
    expect(after.knownSince).toBeGreaterThanOrEqual(restartedAt);
    expect(after.knownSince).toBeGreaterThan(knownSince);
  } finally {
    client.destroy();
    await own.stop();
  }
});
