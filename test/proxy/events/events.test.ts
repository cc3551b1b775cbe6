import { describe, expect, test, vi } from "vitest";
import { createFakeHub, fakeApiKey } from "../../../src/fake";
import {
  createImageHubProxy,
  memoryLedger,
  type ImageHubProxyOptions,
  type ProxyEvent,
} from "../../../src/proxy";
import { toNodeHandler } from "../../../src/proxy/node";
import { answerJson, apiKey, as, proxyTo, upstreamOf, userOf } from "../proxyTo";
import { serve } from "../serve";
import { ask } from "../limits/setUpLimits";

/** A proxy before the fake hub that collects its events. */
async function setUp(options: Partial<ImageHubProxyOptions> = {}, onEvent?: ImageHubProxyOptions["onEvent"]) {
  const events: ProxyEvent[] = [];
  const hub = createFakeHub({ scenario: "instant", credits: 112 });
  const endpoint = await proxyTo(await serve(toNodeHandler(hub.fetch)), {
    apiKey: fakeApiKey,
    ledger: memoryLedger(),
    onEvent: onEvent ?? ((event) => events.push(event)),
    ...options,
  });
  return { endpoint, events };
}

describe("onEvent", () => {
  test("hears of each request: route, user, status, credits, duration and bytes", async () => {
    const { endpoint, events } = await setUp();
    const body = JSON.stringify({ model: "gpt-image-2", prompt: "żółw", n: 2 });
    const text = await (await ask("ann", endpoint, body, "k")).text();
    expect(events).toEqual([
      {
        route: "generate",
        user: "ann",
        status: 202,
        code: null,
        credits: 16,
        durationMs: expect.any(Number) as number,
        receivedBytes: Buffer.byteLength(body),
        sentBytes: Buffer.byteLength(text),
      },
    ]);
    expect(events[0]?.durationMs).toBeGreaterThan(0);
    expect(Object.isFrozen(events[0])).toBe(true);
  });

  test("counts a repeated request's credits once, and a poll's not at all", async () => {
    const { endpoint, events } = await setUp();
    const { id } = (await (await ask("ann", endpoint, {}, "k")).json()) as { id: string };
    await ask("ann", endpoint, {}, "k");
    await as("ann", `${endpoint}/generations/${id}`);
    expect(events.map(({ route, credits }) => [route, credits])).toEqual([
      ["generate", 8],
      ["generate", 0],
      ["generation", 0],
    ]);
  });

  test("hears of what is refused, before and after it is known who asks", async () => {
    const { endpoint, events } = await setUp({ limits: { maxImages: 1 } });
    await as("ann", `${endpoint}/nowhere`);
    await as("ann", `${endpoint}/models`, { method: "POST" });
    await fetch(`${endpoint}/credits`);
    await ask("ann", endpoint, { n: 2 });
    expect(events.map(({ route, user, status, code }) => [route, user, status, code])).toEqual([
      ["none", null, 404, "notFound"],
      ["models", null, 405, "invalid_request"],
      ["credits", null, 403, "forbidden"],
      ["generate", "ann", 400, "invalid_request"],
    ]);
  });

  test("hears of an app's own answer when the last of it was read, by its length and nothing else", async () => {
    const events: ProxyEvent[] = [];
    const proxy = createImageHubProxy({
      apiKey,
      authorize: () => Response.json({ error: { code: "secret" } }, { status: 401 }),
      onEvent: (event) => events.push(event),
    });
    const response = await proxy(new Request("https://app.example/api/image-hub/models"));
    expect(events).toEqual([]);
    const { length } = await response.text();
    expect(events).toMatchObject([{ route: "models", status: 401, code: null, sentBytes: length }]);
  });

  test("is told neither the key nor the prompt, whatever the service repeats", async () => {
    const upstream = await upstreamOf(
      answerJson({ error: { code: apiKey, message: `${apiKey}: a lighthouse` } }, 400),
    );
    const events: ProxyEvent[] = [];
    const endpoint = await proxyTo(upstream.url, { onEvent: (event: ProxyEvent) => events.push(event) });
    for (const path of ["models", "credits", `generations/${apiKey}`, `nowhere/${apiKey}?prompt=lighthouse`])
      await as("ann", `${endpoint}/${path}`);
    await ask("ann", endpoint);
    expect(events).toHaveLength(5);
    expect(JSON.stringify(events)).not.toMatch(/gih_live|Secret|lighthouse/);
  });

  test.each([
    [
      "throws",
      () => {
        throw new Error("broken");
      },
    ],
    ["rejects", () => Promise.reject(new Error("broken"))],
    ["never ends", () => new Promise(() => undefined)],
    [
      "gives a broken promise",
      () => ({
        // oxlint-disable-next-line unicorn/no-thenable
        get then() {
          throw new Error("broken");
        },
      }),
    ],
  ])("that %s changes nothing", async (_, onEvent) => {
    const heard = vi.fn(onEvent);
    const { endpoint } = await setUp({}, heard);
    expect((await ask("ann", endpoint)).status).toBe(202);
    expect((await as("ann", `${endpoint}/models`)).status).toBe(200);
    expect(heard).toHaveBeenCalledTimes(2);
  });
});

describe("showBalance: false", () => {
  test("keeps the balance out of every answer", async () => {
    const { endpoint } = await setUp({ showBalance: false });
    const credits = await as("ann", `${endpoint}/credits`);
    expect(credits.status).toBe(404);
    const texts = [await credits.text()];
    for (const body of [{ async: false }, { async: true }, {}])
      texts.push(await (await ask("ann", endpoint, body)).text());
    const { id } = JSON.parse(texts.at(-1) ?? "") as { id: string };
    texts.push(await (await as("ann", `${endpoint}/generations/${id}`)).text());
    texts.push(await (await as("ann", `${endpoint}/generations`)).text());
    for (const text of texts) expect(text).not.toMatch(/balance|account_type|next_expiration/);
  });

  test("and out of the message that credits are too few", async () => {
    const error = { code: "insufficientCredits", message: "You have 3 credits and need 8." };
    const upstream = await upstreamOf(answerJson({ error }, 402));
    for (const showBalance of [true, false]) {
      const endpoint = await proxyTo(upstream.url, { showBalance });
      const text = await (await ask("ann", endpoint)).text();
      expect(text).toContain("insufficientCredits");
      expect(text.includes("3 credits")).toBe(showBalance);
    }
  });

  test("is true or false", () => {
    const create = () =>
      createImageHubProxy({ apiKey, authorize: userOf, showBalance: 0 as unknown as boolean });
    expect(create).toThrow(/showBalance/);
  });
});
