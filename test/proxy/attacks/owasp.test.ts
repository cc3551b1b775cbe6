import { describe, expect, test } from "vitest";
import { createImageHubProxy, memoryLedger } from "../../../src/proxy";
import { answerJson, apiKey, as, errorOf, generate, proxyTo, queued, upstreamOf } from "../proxyTo";
import { rawRequest } from "../rawRequest";

const json = { "content-type": "application/json" };

async function setUp(options: Parameters<typeof proxyTo>[1] = {}) {
  const upstream = await upstreamOf((req, res) => {
    req.resume();
    req.on("end", () => answerJson({ ...queued(), credits: 1, data: [] })(req, res));
  });
  return { upstream, endpoint: await proxyTo(upstream.url, options) };
}

describe("API1, somebody else's objects", () => {
  test("ids, keys and history of another user do not exist", async () => {
    const { endpoint, upstream } = await setUp({ ledger: memoryLedger() });
    const { id } = (await (await generate("ann", endpoint, { "idempotency-key": "k" })).json()) as {
      id: string;
    };
    upstream.requests.length = 0;
    expect((await as("eve", `${endpoint}/generations/${id}`)).status).toBe(404);
    expect(await (await as("eve", `${endpoint}/requests/k`)).json()).not.toHaveProperty("id");
    expect(await (await as("eve", `${endpoint}/generations`)).json()).toMatchObject({ data: [] });
    expect(upstream.requests).toEqual([]);
  });
});

describe("API2, authentication that can be talked into a yes", () => {
  test.each<[string, unknown]>([
    ["nobody", undefined],
    ["an empty name", ""],
    ["white space", " \t"],
    ["true", true],
    ["a number", 1],
    ["an object", { id: "ann" }],
    ["a list", ["ann"]],
  ])("%s is no user", async (_, answer) => {
    // Written in JavaScript, an app's function may return anything.
    const { endpoint, upstream } = await setUp({ authorize: () => answer as string });
    expect((await generate("ann", endpoint)).status).toBeGreaterThanOrEqual(403);
    expect(upstream.requests).toEqual([]);
  });

  test("an authorize that fails refuses, and tells nothing of why", async () => {
    const authorize = () => {
      throw new Error("connect to postgres://admin:hunter2@db");
    };
    const { endpoint, upstream } = await setUp({ authorize });
    const response = await as("ann", `${endpoint}/credits`);
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain("hunter2");
    expect(upstream.requests).toEqual([]);
  });
});

describe("API3, properties that are not the user's to see or set", () => {
  test("nothing of the account's owner but the balance is shown", async () => {
    const secret = { email: "owner@example.com", api_keys: ["x"], stripe_id: "cus_1", user: { id: "owner" } };
    const upstream = await upstreamOf((req, res) => {
      req.resume();
      req.on("end", () => answerJson({ ...queued(), credits: 1, ...secret })(req, res));
    });
    const endpoint = await proxyTo(upstream.url);
    for (const response of [await as("ann", `${endpoint}/credits`), await generate("ann", endpoint)])
      expect(await response.text()).not.toMatch(/owner|api_keys|cus_1/);
  });
});

describe("API4, more than there is", () => {
  test.each([
    ["JSON that is too large", json, `{"prompt":"${"x".repeat(1024 * 1024)}"}`, 413],
    [
      "a form that is too large",
      { "content-type": "multipart/form-data; boundary=b" },
      "x".repeat(3000),
      413,
    ],
    ["JSON nested without end", { ...json, "idempotency-key": "k" }, `{"a":${"[".repeat(400_000)}`, 400],
  ])("%s is refused", async (_, headers, body, status) => {
    const { endpoint, upstream } = await setUp({
      ledger: memoryLedger(),
      limits: { bodyBytes: status === 413 && !("idempotency-key" in headers) ? 2000 : 2_000_000 },
    });
    const response = await as("ann", `${endpoint}/images/generations`, { method: "POST", headers, body });
    expect(response.status).toBe(status);
    expect(upstream.requests).toEqual([]);
  });
});

describe("API5, functions for others", () => {
  test.each([
    "/admin",
    "/keys",
    "/users",
    "/api/v1/keys",
    "/credits/add",
    "/models/delete",
    "/generations/all",
  ])("%s is not there, by whatever method", async (path) => {
    const { endpoint, upstream } = await setUp();
    for (const method of ["GET", "POST", "PUT", "DELETE"])
      expect([404, 405]).toContain((await as("ann", `${endpoint}${path}`, { method })).status);
    const override = { "x-http-method-override": "DELETE", "x-original-url": "/api/v1/keys" };
    await as("ann", `${endpoint}/credits`, { headers: override });
    expect(upstream.requests.map(({ method, url }) => `${method} ${url}`)).toEqual(["GET /api/v1/credits"]);
  });
});

describe("API6, the flow that costs money", () => {
  test("another site's page can't start it with the cookies of a user", async () => {
    const { endpoint, upstream } = await setUp();
    const attempts = [
      { origin: "https://evil.example" },
      { origin: "null" },
      { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "document" },
      { "sec-fetch-site": "same-site", origin: "https://other.app.example" },
    ];
    for (const headers of attempts) expect((await generate("ann", endpoint, headers)).status).toBe(403);
    expect(upstream.requests).toEqual([]);
  });

  test("sending it ten times under one key pays once", async () => {
    const { endpoint, upstream } = await setUp({ ledger: memoryLedger() });
    const sent = Array.from({ length: 10 }, () => generate("ann", endpoint, { "idempotency-key": "k" }));
    for (const response of await Promise.all(sent)) expect(response.ok).toBe(true);
    expect(upstream.requests).toHaveLength(1);
  });
});

describe("API7, requests to other servers", () => {
  test.each([
    "http://hub.example",
    "http://169.254.169.254",
    "http://10.0.0.1",
    "http://[fd00::1]",
    "ftp://hub.example",
    "https://user:password@hub.example",
    "http://127.0.0.1.evil.example",
    "http://localhost.evil.example",
  ])("the key is sent to no %s", (baseUrl) => {
    expect(() => createImageHubProxy({ apiKey, baseUrl, public: true })).toThrow(/baseUrl/);
  });

  test("neither a redirect nor a poll_url is followed", async () => {
    const inside = await upstreamOf(answerJson({ secret: true }));
    const upstream = await upstreamOf((req, res) => {
      req.resume();
      if (req.method === "GET")
        return void res.writeHead(302, { location: `${inside.url}/latest/meta-data` }).end();
      return answerJson({ ...queued(), poll_url: `${inside.url}/steal` })(req, res);
    });
    const endpoint = await proxyTo(upstream.url);
    const body = (await (await generate("ann", endpoint)).json()) as { id: string; poll_url: string };
    expect(body.poll_url).toBe(`/api/image-hub/generations/${body.id}`);
    expect((await as("ann", `${endpoint}/generations/${body.id}`)).status).toBe(502);
    expect(inside.requests).toEqual([]);
  });
});

describe("API8, settings and answers that give away too much", () => {
  test("no answer can be sniffed, stored or read by others, and none says what runs here", async () => {
    const { endpoint } = await setUp();
    const answers = [
      await as("ann", `${endpoint}/credits`),
      await as("ann", `${endpoint}/nowhere`),
      await fetch(`${endpoint}/credits`),
      await generate("ann", endpoint),
    ];
    for (const { headers } of answers) {
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("cache-control")).toContain("no-store");
      expect(headers.get("content-type")).toBe("application/json");
      for (const name of ["server", "x-powered-by", "access-control-allow-origin"])
        expect(headers.get(name)).toBeNull();
    }
  });

  test.each(["*", "null", "https://*.example.com", "https://app.example.com/path", "app.example.com", ""])(
    "%s can't be listed as an origin",
    (origin) => {
      const create = () => createImageHubProxy({ apiKey, public: true, allowedOrigins: [origin] });
      expect(create).toThrow(/allowedOrigins/);
    },
  );

  test("a failure tells neither addresses nor stacks", async () => {
    const fetch = () => Promise.reject(new Error(`connect ECONNREFUSED 10.1.2.3:443 with ${apiKey}`));
    const endpoint = await proxyTo("https://hub.internal.example", { fetch });
    const response = await as("ann", `${endpoint}/credits`);
    expect(response.status).toBe(502);
    expect(await response.text()).not.toMatch(/10\.1\.2\.3|internal|gih_|at \w+ \(/);
  });
});

describe("API9, doors that nobody remembers", () => {
  test("an old version, a debug route or another spelling of a path is no way in", async () => {
    const { endpoint, upstream } = await setUp();
    for (const path of [
      "/v1/credits",
      "/api/v1/credits",
      "/CREDITS",
      "/credits.json",
      "/credits;jsessionid=1",
      "/.env",
      "/debug",
      "/health",
    ]) {
      const { status } = await rawRequest(endpoint, `/api/image-hub${path}`, {
        headers: { "x-user": "ann" },
      });
      expect(status, path).toBe(404);
    }
    expect(upstream.requests).toEqual([]);
  });
});

describe("API10, a service that can't be trusted", () => {
  test("script, prototypes and header fields in its answers stay what they are: text", async () => {
    const text =
      '{"id":"clx_1","status":"queued","__proto__":{"isAdmin":true},"prompt":"</script><script>alert(1)</script>"}';
    const upstream = await upstreamOf((req, res) => {
      req.resume();
      res.writeHead(200, {
        "content-type": "text/html",
        "set-cookie": "a=b",
        refresh: "0;url=https://evil.example",
      });
      req.on("end", () => res.end(text));
    });
    const response = await generate("ann", await proxyTo(upstream.url));
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(response.headers.getSetCookie()).toEqual([]);
    expect(response.headers.get("refresh")).toBeNull();
    expect(Reflect.get({}, "isAdmin")).toBeUndefined();
  });

  test("an id that is a path leads nowhere else", async () => {
    const upstream = await upstreamOf(answerJson(queued("../../credits?x=")));
    const endpoint = await proxyTo(upstream.url);
    const { id } = (await (await generate("ann", endpoint)).json()) as { id: string };
    await as("ann", `${endpoint}/generations/${encodeURIComponent(id)}`);
    expect(upstream.requests.map(({ url }) => url)).not.toContain("/api/v1/credits?x=");
  });

  test("an error of its own words is passed on as words", async () => {
    const upstream = await upstreamOf((req, res) => {
      req.resume();
      answerJson({ error: { code: "__proto__", message: { toString: "x" } } }, 400)(req, res);
    });
    const response = await generate("ann", await proxyTo(upstream.url));
    expect(response.status).toBe(400);
    expect(await errorOf(response)).toEqual({
      code: "invalid_request",
      message: expect.any(String) as string,
    });
  });
});
