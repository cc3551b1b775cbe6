import type { createClient } from "redis";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import type { ProxyLedger } from "../../src/proxy";
import { redisIsMissing, startRedis, type TestRedis } from "../proxy/ledger/startRedis";
import { createBlockFolder } from "./support/createBlockFolder";

let folder: Awaited<ReturnType<typeof createBlockFolder>>;
let redis: TestRedis | null;
const clients: ReturnType<typeof createClient>[] = [];

// Collects the clients, as the block keeps its own to itself.
vi.mock(import("redis"), async (importOriginal) => {
  const actual = await importOriginal();
  const create: typeof actual.createClient = (options) => {
    const client = actual.createClient(options);
    // The generic parameters say which modules it has, and none is used here.
    clients.push(client as unknown as (typeof clients)[number]);
    return client;
  };
  return { ...actual, createClient: create };
});

beforeAll(async () => {
  folder = await createBlockFolder();
  redis = await startRedis();
});
afterAll(async () => {
  vi.unstubAllEnvs();
  for (const client of clients) client.destroy();
  await redis?.stop();
  await folder.remove();
});

it("the ledger of the README connects to Redis and takes a key once", async ({ skip }) => {
  if (!redis) return skip(redisIsMissing);
  vi.stubEnv("REDIS_URL", redis.url);
  const { ledger } = await folder.load<{ ledger: ProxyLedger }>("ledger.ts");
  const claim = { id: "1", fingerprint: null, request: {}, at: Date.now(), until: Date.now() + 1000 };
  await expect(ledger.claim("user:anna", "k", claim)).resolves.toBeNull();
  await expect(ledger.claim("user:anna", "k", { ...claim, id: "2" })).resolves.toMatchObject({ claim });
});
