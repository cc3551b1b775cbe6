import { createClient } from "redis";
import { afterEach, describe, expect, test, vi } from "vitest";
import { createImageHubProxy, memoryLedger } from "../../../src/proxy";
import { redisLedger } from "../../../src/proxy/redis";
import { redisIsMissing, startRedis } from "../ledger/startRedis";
import { apiKey, as, errorOf, proxyTo, queued, upstreamOf, userOf } from "../proxyTo";
import { ask, setUpLimits, tally } from "./setUpLimits";

const twenty = Array.from({ length: 20 }, (_, index) => index);

describe("credits per day", () => {
  test.each([
    ["each with a key of its own", (index: number): string | undefined => `k${index}`],
    ["without keys", () => undefined],
  ])("a user who races 20 requests, %s, gets no more than the day has", async (_, keyOf) => {
    const { endpoint, hub } = await setUpLimits({ creditsPerDay: 24 });
    const answers = await Promise.all(twenty.map((index) => ask("ann", endpoint, {}, keyOf(index))));
    expect(tally(answers)).toEqual({ 202: 3, 429: 17 });
    expect(hub.state.charges).toHaveLength(3);
    const refused = answers.find(({ status }) => status === 429);
    const wait = Number(refused?.headers.get("retry-after"));
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(86_400);
    expect((await ask("bob", endpoint)).status).toBe(202);
  });

  test("over two processes on one Redis, 20 racing requests get no more either", async ({ skip }) => {
    const redis = await startRedis();
    if (!redis) return skip(redisIsMissing);
    const clients = [createClient({ url: redis.url }), createClient({ url: redis.url })] as const;
    try {
      for (const client of clients) client.on("error", () => undefined);
      const [one, two] = await Promise.all(
        clients.map(async (client) => redisLedger(await client.connect())),
      );
      const limits = { creditsPerDay: 24 };
      const { start, hub } = await setUpLimits(limits);
      const endpoints = [await start({ ledger: one }), await start({ ledger: two })];
      const answers = await Promise.all(
        twenty.map((index) => ask("ann", endpoints[index % 2] ?? "", {}, `k${index}`)),
      );
      expect(tally(answers)).toEqual({ 202: 3, 429: 17 });
      expect(hub.state.charges).toHaveLength(3);
      await redis.stop();
      for (const endpoint of endpoints) {
        expect((await ask("bob", endpoint)).status).toBe(503);
        expect((await as("bob", `${endpoint}/models`)).status).toBe(200);
      }
      expect(hub.state.charges).toHaveLength(3);
    } finally {
      for (const client of clients) client.destroy();
      await redis.stop();
    }
  });

  test("a repeat of one key counts once, also when it races", async () => {
    const { endpoint, hub } = await setUpLimits({ creditsPerDay: 16, requests: { max: 2 } });
    const answers = await Promise.all(twenty.map(() => ask("ann", endpoint, {}, "k")));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect((await ask("ann", endpoint, {}, "another")).status).toBe(202);
    expect((await ask("ann", endpoint, {}, "third")).status).toBe(429);
    expect(hub.state.charges).toHaveLength(2);
  });

  test("whoever waits for a request over the quota is told the same, and the key stays free", async () => {
    const { endpoint } = await setUpLimits({ creditsPerDay: 8 });
    await ask("ann", endpoint);
    const answers = await Promise.all([ask("ann", endpoint, {}, "k"), ask("ann", endpoint, {}, "k")]);
    for (const answer of answers) {
      expect([answer.status, (await errorOf(answer)).code]).toEqual([429, "quotaExceeded"]);
      expect(answer.headers.get("retry-after")).toMatch(/^\d+$/);
    }
    expect((await as("ann", `${endpoint}/requests/k`)).status).toBe(404);
  });

  test.each([400, 402, 429])("what the service refuses for certain (%d) is given back", async (status) => {
    let posts = 0;
    const upstream = await upstreamOf((req, res) => {
      req.resume();
      if (req.url?.endsWith("/models"))
        return void res.end(JSON.stringify({ data: [{ id: "gpt-image-2", credits_per_image: 8 }] }));
      posts += 1;
      const refuses = posts < 3;
      req.on(
        "end",
        () => void res.writeHead(refuses ? status : 202).end(JSON.stringify(refuses ? {} : queued())),
      );
    });
    const endpoint = await proxyTo(upstream.url, { limits: { creditsPerDay: 8 } });
    for (const expected of [status, status, 202, 429])
      expect((await ask("ann", endpoint)).status).toBe(expected);
    expect(posts).toBe(3);
  });

  test("what may have been charged is not", async () => {
    const upstream = await upstreamOf((req, res) => {
      req.resume();
      if (req.url?.endsWith("/models"))
        res.end(JSON.stringify({ data: [{ id: "gpt-image-2", credits_per_image: 8 }] }));
      else req.on("end", () => res.destroy());
    });
    const endpoint = await proxyTo(upstream.url, { limits: { creditsPerDay: 8 } });
    expect((await ask("ann", endpoint)).status).toBe(502);
    expect((await ask("ann", endpoint)).status).toBe(429);
  });

  test("a refund that is seen when polling is given back once, however often it is polled", async () => {
    const { endpoint } = await setUpLimits({ creditsPerDay: 8 }, {}, { outcome: "fails" });
    const started = await ask("ann", endpoint);
    const { id } = (await started.json()) as { id: string };
    expect((await ask("ann", endpoint)).status).toBe(429);
    const poll = async () =>
      ((await (await as("ann", `${endpoint}/generations/${id}`)).json()) as { status: string }).status;
    await expect.poll(poll, { timeout: 20_000 }).toBe("failed");
    for (let times = 0; times < 3; times += 1) await poll();
    expect((await ask("ann", endpoint)).status).toBe(202);
    expect((await ask("ann", endpoint)).status).toBe(429);
  });

  test("what the service asks for counts, when it is more than the price says", async () => {
    const upstream = await upstreamOf((req, res) => {
      req.resume();
      if (req.url?.endsWith("/models"))
        return void res.end(JSON.stringify({ data: [{ id: "gpt-image-2", credits_per_image: 1 }] }));
      req.on("end", () => void res.writeHead(202).end(JSON.stringify(queued())));
    });
    const endpoint = await proxyTo(upstream.url, { limits: { creditsPerDay: 8 } });
    expect((await ask("ann", endpoint)).status).toBe(202);
    expect((await ask("ann", endpoint)).status).toBe(429);
  });
});

describe("one request", () => {
  const limits = {
    maxImages: 2,
    creditsPerRequest: 20,
    models: ["gpt-image-2", "unpriced"],
    sizes: ["auto", "1024x1024", "3840x2160", "1:1"],
    qualities: ["auto", "low", "1K"],
  };
  test.each([
    ["more images", { n: 3 }, /\bn\b/],
    ["images as text", { n: "1" }, /\bn\b/],
    ["images in a list", { n: [1] }, /\bn\b/],
    ["another model", { model: "nanobanana" }, /model/],
    ["a model in other letters", { model: "GPT-Image-2" }, /model/],
    ["a model with space around it", { model: " gpt-image-2" }, /model/],
    ["a model whose price nobody knows", { model: "unpriced" }, /model/],
    ["another size", { size: "2048x2048" }, /size/],
    ["another ratio", { aspect_ratio: "3:2" }, /aspect_ratio/],
    ["another ratio beside a size", { size: "auto", aspect_ratio: "3:2" }, /aspect_ratio/],
    ["another quality", { quality: "high" }, /quality/],
    ["a quality with space around it", { quality: "low " }, /quality/],
    ["more credits", { n: 2, size: "3840x2160" }, /24 credits/],
    ["more credits behind a cheap tier", { n: 2, size: "3840x2160", quality: "1K" }, /24 credits/],
    ["a field of another name", { num_images: 4 }, /num_images/],
    ["a prototype", '{"model":"gpt-image-2","prompt":"p","__proto__":{"n":4}}', /__proto__/],
    ["a switch that is none", { async: "yes" }, /async/],
    ["no prompt", { prompt: " " }, /prompt/],
  ])("that asks for %s is a 400 which names the field, and reaches nothing", async (_, body, field) => {
    const { endpoint, posts } = await setUpLimits(limits);
    const answer = await ask("ann", endpoint, body);
    expect(answer.status).toBe(400);
    const { code, message } = await errorOf(answer);
    expect(code).toBe("invalid_request");
    expect(message).toMatch(field);
    expect(posts()).toEqual([]);
    expect((await ask("ann", endpoint, { n: 2, quality: "low" })).status).toBe(202);
  });

  test("which says the same twice is judged by what is sent", async () => {
    const { endpoint, hub } = await setUpLimits(limits);
    const body = '{"model":"gpt-image-2","prompt":"p","n":4,"async":true,"n":1}';
    expect((await ask("ann", endpoint, body)).status).toBe(202);
    expect(hub.state.charges).toMatchObject([{ credits: 8 }]);
  });

  test("of more than the whole day is a 400, as waiting does not help", async () => {
    const { endpoint } = await setUpLimits({ creditsPerDay: 10 });
    expect((await ask("ann", endpoint, { n: 2 })).status).toBe(400);
  });

  test("is not sent while its price is not to be had", async () => {
    const upstream = await upstreamOf((req, res) => {
      req.resume();
      res.writeHead(503).end();
    });
    for (const ledger of [memoryLedger(), false] as const) {
      const endpoint = await proxyTo(upstream.url, { ledger, limits: { creditsPerRequest: 100 } });
      const answer = await ask("ann", endpoint);
      expect(answer.status).toBe(503);
      expect(await errorOf(answer)).toMatchObject({ code: "upstreamUnavailable", charged: "no" });
    }
    expect(upstream.requests.map(({ method }) => method)).toEqual(["GET", "GET"]);
  });
});

describe("requests and reads", () => {
  test("20 racing generations get no more than the window has, for each user", async () => {
    const { endpoint, hub } = await setUpLimits({ requests: { max: 5 } });
    const answers = await Promise.all(twenty.map(() => ask("ann", endpoint)));
    expect(tally(answers)).toEqual({ 202: 5, 429: 15 });
    const wait = Number(answers.find(({ status }) => status === 429)?.headers.get("retry-after"));
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(60);
    expect((await ask("bob", endpoint)).status).toBe(202);
    expect(hub.state.charges).toHaveLength(6);
  });

  test("reads have a window of their own", async () => {
    const { endpoint } = await setUpLimits({ reads: { max: 5 } });
    const answers = await Promise.all(twenty.map(() => as("ann", `${endpoint}/credits`)));
    expect(tally(answers)).toEqual({ 200: 5, 429: 15 });
    expect((await ask("ann", endpoint)).status).toBe(202);
  });

  test("without a store, reads go on and nothing is generated", async () => {
    const broken = () => Promise.reject(new Error("secret of the store"));
    const ledger = { ...memoryLedger(), quota: { take: broken, correct: broken } };
    const { endpoint, posts } = await setUpLimits({ requests: { max: 5 }, reads: { max: 5 } }, { ledger });
    expect((await as("ann", `${endpoint}/credits`)).status).toBe(200);
    const answer = await ask("ann", endpoint);
    expect(answer.status).toBe(503);
    expect(await answer.text()).not.toContain("secret");
    expect(posts()).toEqual([]);
  });
});

describe("options", () => {
  const create =
    (limits: object, more: object = {}) =>
    () =>
      createImageHubProxy({ apiKey, authorize: userOf, limits, ...more });
  afterEach(() => vi.unstubAllEnvs());

  test.each([
    [{ request: { max: 1 } }, /limits\.request is no limit/],
    [{ requests: 5 }, /limits\.requests/],
    [{ requests: {} }, /limits\.requests\.max/],
    [{ requests: { max: 0 } }, /limits\.requests\.max/],
    [{ reads: { max: 1, windowMs: -1 } }, /limits\.reads\.windowMs/],
    [{ creditsPerDay: -1 }, /limits\.creditsPerDay/],
    [{ creditsPerRequest: Number.NaN }, /limits\.creditsPerRequest/],
    [{ maxImages: "2" }, /limits\.maxImages/],
    [{ models: [] }, /limits\.models/],
    [{ sizes: "auto" }, /limits\.sizes/],
    [{ qualities: [1] }, /limits\.qualities/],
  ])("%o is refused with the limit's name", (limits, message) => {
    expect(create(limits)).toThrow(message);
  });

  test("limits that count need a ledger that can", () => {
    const ledger = { ...memoryLedger(), quota: undefined };
    expect(create({ requests: { max: 1 } }, { ledger })).toThrow(/quota/);
    expect(create({ maxImages: 1 }, { ledger })).not.toThrow();
  });
});
