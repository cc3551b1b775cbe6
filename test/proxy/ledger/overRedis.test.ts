import { createClient } from "redis";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createImageHubClient } from "../../../src/client";
import { createFakeHub, fakeApiKey } from "../../../src/fake";
import { toNodeHandler } from "../../../src/proxy/node";
import { redisLedger } from "../../../src/proxy/redis";
import { as, proxyTo } from "../proxyTo";
import { serve } from "../serve";
import { formOf, lookUp, read, submit, submitForm, webpHead } from "./submit";
import { redisIsMissing, startRedis, type TestRedis } from "./startRedis";

let redis: TestRedis | null;
const clients: ReturnType<typeof createClient>[] = [];

beforeEach(async ({ skip }) => {
  redis = await startRedis();
  if (!redis) skip(redisIsMissing);
});

afterEach(async () => {
  for (const client of clients.splice(0)) client.destroy();
  await redis?.stop();
});

/** Two proxies, each with its own connection to one Redis, before one fake hub; all over real sockets. */
async function setUp() {
  const hub = createFakeHub({ scenario: "instant", credits: 1000 });
  const service = await serve(toNodeHandler(hub.fetch));
  const start = async () => {
    const client = createClient({ url: redis?.url ?? "", socket: { reconnectStrategy: 10 } });
    client.on("error", () => undefined);
    await client.connect();
    clients.push(client);
    return proxyTo(service, {
      apiKey: fakeApiKey,
      ledger: redisLedger(client),
      timeouts: { ledgerMs: 1000 },
    });
  };
  return { hub, one: await start(), two: await start() };
}

const images = [["reference_image", webpHead, "a.png"]] as const;

describe("two proxies on one Redis", () => {
  test("charge once for what races across both", async () => {
    const { hub, one, two } = await setUp();
    const answers = Array.from({ length: 20 }, (_, index) => submit("ann", index % 2 ? one : two, "k"));
    const bodies = await Promise.all(answers.map(async (answer) => read(await answer)));
    expect(new Set(bodies.map(({ body }) => body.id)).size).toBe(1);
    for (const { status } of bodies) expect([200, 202]).toContain(status);
    expect(hub.state.charges).toHaveLength(1);
  });

  test("charge once for each of many keys", async () => {
    const { hub, one, two } = await setUp();
    const keys = Array.from({ length: 15 }, (_, index) => `k${index}`);
    await Promise.all(keys.flatMap((key) => [submit("ann", one, key), submit("ann", two, key)]));
    expect(hub.state.charges).toHaveLength(15);
  });

  test("give the same error to what races across both, and take the request again", async () => {
    const { hub, one, two } = await setUp();
    const form = formOf([["model", "no-such-model"], ["prompt", "p"], ...images]);
    const answers = await Promise.all([submitForm("ann", one, "k", form), submitForm("ann", two, "k", form)]);
    for (const answer of answers) expect(answer.status).toBe(400);
    expect(hub.state.charges).toHaveLength(0);
    expect((await submit("ann", one, "k")).status).toBe(202);
  });

  test("know of each other's requests, mismatches and histories", async () => {
    const { one, two } = await setUp();
    const { body } = await read(await submit("ann", one, "k"));
    expect((await read(await lookUp("ann", two, "k"))).body.id).toBe(body.id);
    expect((await submit("ann", two, "k", { model: "gpt-image-2", prompt: "else" })).status).toBe(409);
    const done = async () => (await read(await as("ann", `${two}/generations/${body.id}`))).body["status"];
    await expect.poll(done).toBe("succeeded");
    const history = await (await as("ann", `${one}/generations`)).json();
    expect(history).toMatchObject({ data: [{ id: body.id, status: "succeeded" }], has_more: false });
  });

  test("and the library's client find what the other one started", async () => {
    const { one, two } = await setUp();
    const clientOf = (endpoint: string) => createImageHubClient({ endpoint, headers: { "x-user": "ann" } });
    const request = { model: "gpt-image-2", prompt: "a lighthouse" };
    const { id } = await clientOf(one).createGeneration(request, { idempotencyKey: "k" });
    expect(await clientOf(two).findRequest("k")).toMatchObject({ status: "found", generation: { id } });
    expect(await clientOf(two).findRequest("another")).toEqual({ status: "unknown" });
  });
});

describe("without Redis", () => {
  test("nothing is sent, reads go on, and afterwards all is well again", async () => {
    const { hub, one } = await setUp();
    const { body } = await read(await submit("ann", one, "before"));
    await redis?.stop();
    const asked = hub.state.requests.filter(({ method }) => method === "POST").length;
    const form = formOf([["model", "gpt-image-2"], ["prompt", "p"], ...images]);
    for (const answer of [await submit("ann", one, "k"), await submitForm("ann", one, "f", form)])
      expect(await read(answer)).toMatchObject({
        status: 503,
        body: { error: { code: "upstreamUnavailable" } },
      });
    expect(hub.state.requests.filter(({ method }) => method === "POST")).toHaveLength(asked);
    for (const path of ["/models", "/credits", `/generations/${body.id}`])
      expect((await as("ann", `${one}${path}`)).status).toBe(200);
    for (const path of ["/requests/before", "/requests/never", "/generations"])
      expect((await as("ann", `${one}${path}`)).status).toBe(503);
  });

  test("a restarted one does not claim that it never saw a key", async () => {
    const { one } = await setUp();
    await submit("ann", one, "k");
    await redis?.restart();
    const state = async () => (await read(await lookUp("ann", one, "k", "?age=30000"))).body["status"];
    await expect.poll(state).toBe("unknown");
  });
});
