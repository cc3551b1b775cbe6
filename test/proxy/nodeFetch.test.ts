import { afterEach, describe, expect, test } from "vitest";
import { createImageHubProxy } from "../../src/proxy";
import { apiKey, answerJson, proxyTo, queued, upstreamOf } from "./proxyTo";
import { rawRequest } from "./rawRequest";

// Node loads its fetch, and with it the dispatcher, when one of its classes is first used.
void new Response();
const place = Symbol.for("undici.globalDispatcher.1");
const original: unknown = Reflect.get(globalThis, place);

/** Node's fetch gives up on silence after 300 s; this makes that one second, about the shortest it can measure. */
function makeNodeImpatient() {
  const { constructor } = original as { constructor: new (options: object) => object };
  const impatient = new constructor({ headersTimeout: 500, bodyTimeout: 500 });
  Reflect.set(globalThis, place, impatient);
}

afterEach(() => {
  Reflect.set(globalThis, place, original);
});

const slowly = async () =>
  upstreamOf((req, res) => {
    req.resume();
    setTimeout(() => answerJson(queued())(req, res), 2500);
  });

/** A fetch of the app's own, which keeps Node's limits. */
const ownFetch: typeof globalThis.fetch = (input, init) => globalThis.fetch(input, init);

describe("Node's own limit of 300 s", () => {
  test("does not end a run that may take 800 s", { timeout: 10_000 }, async () => {
    const upstream = await slowly();
    const endpoint = await proxyTo(upstream.url);
    makeNodeImpatient();
    // The browser side of this test must not be the one that gives up, so it does not use fetch.
    const { status } = await rawRequest(endpoint, "/api/image-hub/images/generations", {
      method: "POST",
      headers: { "x-user": "ann", "content-type": "application/json" },
      body: '{"model":"m","prompt":"p"}',
    });
    expect(status).toBe(200);
  });

  test("is an upstreamTimeout where the app brings its own fetch", { timeout: 10_000 }, async () => {
    const upstream = await slowly();
    const endpoint = await proxyTo(upstream.url, { fetch: ownFetch });
    makeNodeImpatient();
    const { status, text } = await rawRequest(endpoint, "/api/image-hub/credits", {
      headers: { "x-user": "ann" },
    });
    expect(status).toBe(504);
    expect(JSON.parse(text)).toMatchObject({ error: { code: "upstreamTimeout" } });
  });
});

test("where fetch is not Node's, redirects are refused all the same", async () => {
  const upstream = await upstreamOf((req, res) => {
    req.resume();
    res.writeHead(302, { location: "/elsewhere" }).end();
  });
  const redirects: (string | undefined)[] = [];
  const fetch: typeof globalThis.fetch = (input, init) => {
    redirects.push(init?.redirect);
    Reflect.set(globalThis, place, original);
    return globalThis.fetch(input, init);
  };
  const proxy = createImageHubProxy({ apiKey, baseUrl: upstream.url, public: true, fetch });
  Reflect.set(globalThis, place, undefined);
  const response = await proxy(new Request("https://app.example/api/image-hub/credits"));
  expect(response.status).toBe(502);
  expect(redirects).toEqual(["manual"]);
  expect(upstream.requests.map(({ url }) => url)).toEqual(["/api/v1/credits"]);
});
