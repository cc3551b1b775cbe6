import { describe, expect, test } from "vitest";
import { answerJson, errorOf, proxyTo, queued, upstreamOf } from "./proxyTo";
import { rawRequest } from "./rawRequest";

const listed = "https://app.example.com";

async function setUp(allowedOrigins?: string[]) {
  const upstream = await upstreamOf(answerJson({ ...queued(), data: [] }));
  const endpoint = await proxyTo(upstream.url, { allowedOrigins });
  const send = (path: string, method: string, headers: Record<string, string>) =>
    rawRequest(endpoint, `/api/image-hub${path}`, {
      method,
      headers: { "x-user": "ann", "content-type": "application/json", ...headers },
      ...(method === "POST" ? { body: '{"model":"gpt-image-2","prompt":"a"}' } : {}),
    });
  const post = (headers: Record<string, string>) => send("/images/generations", "POST", headers);
  return { upstream, endpoint, send, post, host: new URL(endpoint).host };
}

describe("a POST from another site's page", () => {
  test.each([
    ["cross-site", { "sec-fetch-site": "cross-site", origin: "https://evil.example" }],
    ["another subdomain", { "sec-fetch-site": "same-site", origin: "https://evil.example.com" }],
    ["cross-site without a name", { "sec-fetch-site": "cross-site", origin: "null" }],
    ["a word that no browser sends", { "sec-fetch-site": "SAME-ORIGIN" }],
    ["an older browser", { origin: "https://evil.example" }],
    ["an older browser's sandbox", { origin: "null" }],
    ["no address at all", { origin: "evil" }],
    ["the same host in the path", { origin: "https://evil.example/127.0.0.1" }],
  ])("%s: is refused before anybody is asked", async (_, headers) => {
    const { upstream, post } = await setUp([listed]);
    const response = await post(headers);
    expect(response.status).toBe(403);
    expect(JSON.parse(response.text)).toMatchObject({ error: { code: "forbidden" } });
    expect(response.headers["access-control-allow-origin"]).toBeUndefined();
    expect(upstream.requests).toEqual([]);
  });
});

describe("a GET from another site's page", () => {
  const evil = { origin: "https://evil.example" };
  test.each([
    ["an image or a script of another site", { "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" }],
    ["of another subdomain", { "sec-fetch-site": "same-site", "sec-fetch-mode": "no-cors" }],
    [
      "whose address begins like a listed one",
      { "sec-fetch-site": "cross-site", referer: `${listed}.evil.example/` },
    ],
    [
      "whose path looks like a listed one",
      { "sec-fetch-site": "cross-site", referer: `https://evil.example/${listed}` },
    ],
    ["without an address", { "sec-fetch-site": "cross-site", referer: "" }],
    [
      "with a name, beside a listed address",
      { "sec-fetch-site": "cross-site", referer: `${listed}/`, ...evil },
    ],
    [
      "of a sandbox on a listed page",
      { "sec-fetch-site": "cross-site", referer: `${listed}/`, origin: "null" },
    ],
    ["by script", { "sec-fetch-site": "cross-site", "sec-fetch-mode": "cors", ...evil }],
    ["by script in an older browser", evil],
    [
      "in a frame",
      { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "iframe" },
    ],
  ])("%s: is refused, so that nobody uses up another's quota", async (_, headers) => {
    const { upstream, send } = await setUp([listed]);
    const response = await send("/credits", "GET", headers);
    expect(response.status).toBe(403);
    expect(response.headers["access-control-allow-origin"]).toBeUndefined();
    expect(upstream.requests).toEqual([]);
  });

  test("is taken when somebody follows a link, and from a listed page that names only its address", async () => {
    const { send } = await setUp([listed]);
    const link = {
      "sec-fetch-site": "cross-site",
      "sec-fetch-mode": "navigate",
      "sec-fetch-dest": "document",
    };
    expect((await send("/models", "GET", link)).status).toBe(200);
    expect((await send("/images/generations", "GET", link)).status).toBe(405);
    const shown = {
      "sec-fetch-site": "same-site",
      "sec-fetch-mode": "no-cors",
      referer: `${listed}/gallery`,
    };
    expect((await send("/models", "GET", shown)).status).toBe(200);
  });

  test("a form that is sent from a link's page still spends nothing", async () => {
    const { upstream, post } = await setUp([listed]);
    const form = {
      "sec-fetch-site": "cross-site",
      "sec-fetch-mode": "navigate",
      "sec-fetch-dest": "document",
    };
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=b"])
      expect((await post({ ...form, "content-type": type, origin: "https://evil.example" })).status).toBe(
        403,
      );
    expect(upstream.requests).toEqual([]);
  });
});

describe("a POST from the app itself", () => {
  test("is taken from browsers of all ages, behind a TLS gateway too, and from servers", async () => {
    const { post, host } = await setUp();
    expect((await post({ "sec-fetch-site": "same-origin", origin: "https://app.example" })).status).toBe(200);
    expect((await post({ origin: `http://${host}` })).status).toBe(200);
    expect((await post({ origin: `https://${host}` })).status).toBe(200);
    expect((await post({})).status).toBe(200);
  });
});

describe("allowedOrigins", () => {
  test("a listed origin is answered by name, with credentials", async () => {
    const { post } = await setUp([`${listed}/`, "https://other.example.com"]);
    const response = await post({ "sec-fetch-site": "cross-site", origin: listed });
    expect(response.status).toBe(200);
    expect(response.headers).toMatchObject({
      "access-control-allow-origin": listed,
      "access-control-allow-credentials": "true",
      "access-control-expose-headers": "Retry-After, X-Request-Id",
      vary: "Origin",
    });
  });

  test("errors can be read by a listed origin as well", async () => {
    const { send } = await setUp([listed]);
    const response = await send("/nowhere", "GET", { origin: listed });
    expect(response.status).toBe(404);
    expect(response.headers["access-control-allow-origin"]).toBe(listed);
  });

  test.each([
    "https://app.example.com.evil.example",
    "https://evil-app.example.com",
    "http://app.example.com",
    "https://app.example.com:444",
    "https://app.example.com:443",
    "https://APP.example.com",
    "https://app.example.com/",
    "https://app.example.com.",
    "https://app.example.com, https://evil.example",
    "https://app.example.com@evil.example",
    " https://app.example.com.evil.example",
    "*",
    "",
    "null",
  ])("%s is not mistaken for a listed one", async (origin) => {
    const { send, post } = await setUp([listed]);
    expect((await post({ origin })).status).toBe(403);
    const read = await send("/credits", "GET", { origin });
    expect(read.headers["access-control-allow-origin"]).toBeUndefined();
    expect(read.headers.vary).toBe("Origin");
  });

  test("without any, no answer opens anything", async () => {
    const { send } = await setUp();
    const response = await send("/credits", "GET", { origin: listed });
    expect(Object.keys(response.headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
  });
});

describe("a preflight", () => {
  const ask = { origin: listed, "access-control-request-method": "POST" };

  test("of a listed origin is answered for that route alone, without a user", async () => {
    const { upstream, endpoint } = await setUp([listed]);
    const response = await fetch(`${endpoint}/images/generations`, {
      method: "OPTIONS",
      headers: { ...ask, "access-control-request-headers": "content-type,idempotency-key,x-csrf" },
    });
    expect(response.status).toBe(204);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "access-control-allow-origin": listed,
      "access-control-allow-methods": "POST",
      "access-control-allow-headers": "content-type,idempotency-key,x-csrf",
      "access-control-allow-credentials": "true",
      vary: "Access-Control-Request-Headers, Origin",
    });
    expect(upstream.requests).toEqual([]);
  });

  test("of another origin is refused", async () => {
    const { endpoint } = await setUp([listed]);
    const response = await fetch(`${endpoint}/images/generations`, {
      method: "OPTIONS",
      headers: { ...ask, origin: "https://evil.example" },
    });
    expect(response.status).toBe(403);
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
    expect(await errorOf(response)).toMatchObject({ code: "forbidden" });
  });

  test("for a path that does not exist is a 404", async () => {
    const { endpoint } = await setUp([listed]);
    expect((await fetch(`${endpoint}/nowhere`, { method: "OPTIONS", headers: ask })).status).toBe(404);
  });
});
