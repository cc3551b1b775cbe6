import { randomUUID } from "node:crypto";
import { createClient } from "redis";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { memoryLedger, type ProxyQuota } from "../../../src/proxy";
import { redisLedger } from "../../../src/proxy/redis";
import { memoryQuota } from "../../../src/proxy/quota/memoryQuota";
import { redisIsMissing, startRedis, type TestRedis } from "../ledger/startRedis";

let redis: TestRedis | null;
let client: ReturnType<typeof createClient> | undefined;
beforeAll(async () => {
  redis = await startRedis();
  if (!redis) return;
  client = createClient({ url: redis.url });
  client.on("error", () => undefined);
  await client.connect();
});
afterAll(async () => {
  client?.destroy();
  await redis?.stop();
});
afterEach(() => void vi.useRealTimers());

const overRedis = () => {
  if (!client) throw new Error(redisIsMissing);
  return redisLedger(client, { prefix: `test:${randomUUID()}:` }).quota;
};
const kinds: [name: string, needsRedis: boolean, create: () => ProxyQuota | undefined][] = [
  ["memoryLedger", false, () => memoryLedger().quota],
  ["redisLedger", true, overRedis],
];

const now = Date.parse("2026-04-30T23:00:00Z");
const hour = 3_600_000;
const window = { name: "requests", max: 3, windowMs: 60_000 } as const;
const credits = (charge: string, amount = 8) => ({ charge, amount, max: 20 });

describe.each(kinds)("the quota of %s", (_, needsRedis, create) => {
  let quota: ProxyQuota;
  beforeEach(({ skip }) => {
    if (needsRedis && !redis) skip(redisIsMissing);
    const created = create();
    if (!created) throw new Error("It has no quota.");
    quota = created;
  });

  test("lets as many through as a window has, and then says how long it lasts", async () => {
    for (let times = 0; times < 3; times += 1) expect(await quota.take("ann", { window, now })).toBeNull();
    const refusal = await quota.take("ann", { window, now });
    expect(refusal).toMatchObject({ limit: "requests" });
    expect(refusal?.retryAfterMs).toBeGreaterThan(0);
    expect(refusal?.retryAfterMs).toBeLessThanOrEqual(60_000);
    expect(await quota.take("bob", { window, now })).toBeNull();
    expect(await quota.take("ann", { window: { ...window, name: "reads" }, now })).toBeNull();
  });

  test("never lets more through than that, however many race", async () => {
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        quota.take("ann", { credits: credits(`c${index}`), window: { ...window, max: 40 }, now }),
      ),
    );
    expect(answers.filter((answer) => answer === null)).toHaveLength(2);
  });

  test("takes all or nothing", async () => {
    await quota.take("ann", { credits: credits("a", 20), now });
    for (let times = 0; times < 5; times += 1)
      expect(await quota.take("ann", { window, credits: credits("b"), now })).toMatchObject({
        limit: "credits",
      });
    for (let times = 0; times < 3; times += 1) expect(await quota.take("ann", { window, now })).toBeNull();
  });

  test("has new credits at midnight (UTC), and says how long that is", async () => {
    await quota.take("ann", { credits: credits("a", 20), now });
    expect(await quota.take("ann", { credits: credits("b"), now })).toEqual({
      limit: "credits",
      retryAfterMs: hour,
    });
    expect(await quota.take("ann", { credits: credits("b"), now: now + hour })).toBeNull();
    expect(await quota.take("ann", { credits: credits("c", 13), now: now + hour })).not.toBeNull();
  });

  test("and does not get the credits of yesterday again from a clock that is behind", async () => {
    await quota.take("ann", { credits: credits("a", 20), now: now + hour });
    expect(await quota.take("ann", { credits: credits("b"), now })).not.toBeNull();
    expect(await quota.take("ann", { credits: credits("b"), now: now + hour })).not.toBeNull();
  });

  test("corrects a charge once under each of its names, and none that it does not know", async () => {
    const free = async () => {
      for (const amount of [20, 12, 4])
        if ((await quota.take("ann", { credits: { ...credits("probe", amount) }, now })) === null) {
          await quota.correct("ann", "probe", { amount: 0 });
          return amount;
        }
      return 0;
    };
    await quota.take("ann", { credits: credits("a"), now });
    await quota.take("ann", { credits: credits("b"), now });
    expect(await free()).toBe(4);
    await quota.correct("ann", "a", { next: "generation:1" });
    await quota.correct("ann", "a", { amount: 0 });
    await quota.correct("bob", "generation:1", { amount: 0 });
    expect(await free()).toBe(4);
    for (let times = 0; times < 3; times += 1) await quota.correct("ann", "generation:1", { amount: 0 });
    expect(await free()).toBe(12);
    await quota.correct("ann", "b", { amount: 16, next: "generation:2" });
    expect(await free()).toBe(4);
  });

  test("counts fractions of credits", async () => {
    for (let times = 0; times < 4; times += 1)
      expect(await quota.take("ann", { credits: { ...credits(`c${times}`, 0.5), max: 2 }, now })).toBeNull();
    expect(await quota.take("ann", { credits: { ...credits("x", 0.5), max: 2 }, now })).not.toBeNull();
    await quota.correct("ann", "c0", { amount: 0 });
    expect(await quota.take("ann", { credits: { ...credits("x", 0.5), max: 2 }, now })).toBeNull();
  });
});

test("a window in memory ends by the clock", async () => {
  const quota = memoryQuota();
  for (let times = 0; times < 3; times += 1) await quota.take("ann", { window, now });
  expect(await quota.take("ann", { window, now: now + 59_999 })).toEqual({
    limit: "requests",
    retryAfterMs: 1,
  });
  expect(await quota.take("ann", { window, now: now + 60_000 })).toBeNull();
});

test("a window in Redis ends by itself", async ({ skip }) => {
  if (!redis) return skip(redisIsMissing);
  const quota = overRedis();
  const short = { ...window, max: 1, windowMs: 40 };
  expect(await quota?.take("ann", { window: short, now })).toBeNull();
  await expect.poll(async () => quota?.take("ann", { window: short, now }), { timeout: 10_000 }).toBeNull();
});

test("memory holds no more users than it is said to, and fails closed until some are over", async () => {
  const quota = memoryQuota(2);
  await quota.take("ann", { window, now });
  await quota.take("bob", { window, now });
  await expect(quota.take("eve", { window, now })).rejects.toThrow(/more users/);
  expect(await quota.take("ann", { window, now })).toBeNull();
  expect(await quota.take("eve", { window, now: now + 60_000 })).toBeNull();
});
