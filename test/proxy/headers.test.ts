import { describe, expect, test } from "vitest";
import { apiKey, answerJson, as, generate, proxyTo, queued, upstreamOf } from "./proxyTo";
import { bodyOf } from "./serve";

describe("what reaches the service", () => {
  test("nothing of the browser's header fields but type and length of the body", async () => {
    const upstream = await upstreamOf(answerJson(queued()));
    const endpoint = await proxyTo(upstream.url);
    await generate("ann", endpoint, {
      authorization: "Bearer of-the-browser",
      cookie: "session=secret",
      "x-api-key": "k",
      "x-forwarded-for": "10.0.0.1",
      "x-forwarded-host": "evil.example",
      forwarded: "for=10.0.0.1",
      "idempotency-key": "3c6f",
      "accept-language": "pl-PL",
      "user-agent": "Browser/1.0",
      referer: "https://app.example/private",
      accept: "text/html",
      range: "bytes=0-1",
      "if-none-match": '"x"',
    });
    const [request] = upstream.requests;
    const {
      authorization,
      "content-type": type,
      "content-length": length,
      accept,
      ...others
    } = request?.headers ?? {};
    expect({ authorization, type, accept }).toEqual({
      authorization: `Bearer ${apiKey}`,
      type: "application/json",
      accept: "application/json",
    });
    expect(Number(length)).toBeGreaterThan(10);
    expect(Object.keys(others).sort()).toEqual(["accept-encoding", "connection", "host", "user-agent"]);
    const values = JSON.stringify(others);
    for (const secret of ["browser", "Browser", "session", "10.0.0.1", "evil", "3c6f", "pl-PL", "private"])
      expect(values).not.toContain(secret);
  });

  test("no header field of a GET either", async () => {
    const upstream = await upstreamOf(answerJson({ credits: 1 }));
    const endpoint = await proxyTo(upstream.url);
    await as("ann", `${endpoint}/credits`, {
      headers: { cookie: "session=secret", authorization: "Basic x" },
    });
    await as("ann", `${endpoint}/models`, {
      headers: { cookie: "session=secret", authorization: "Basic x" },
    });
    expect(upstream.requests.map(({ headers }) => headers.cookie)).toEqual([undefined, undefined]);
    expect(upstream.requests.map(({ headers }) => headers.authorization)).toEqual([
      `Bearer ${apiKey}`,
      undefined,
    ]);
  });
});

describe("what reaches the browser", () => {
  const hostile = {
    "set-cookie": ["a=1", "b=2"],
    location: "https://evil.example/",
    "www-authenticate": 'Basic realm="x"',
    "access-control-allow-origin": "*",
    "content-security-policy": "x",
    "content-encoding": "identity",
    "clear-site-data": '"*"',
    refresh: "0;url=https://evil.example/",
    link: "<https://evil.example/>; rel=preload",
    server: "hub",
    "x-powered-by": "hub",
    "retry-after": "7",
    "x-request-id": "req_1",
  };

  test.each([
    ["the balance", "/credits", 200, { credits: 1, account_type: "PRO", next_expiration: null }],
    ["an error", "/credits", 429, { error: { code: "rateLimited", message: "Slow down" } }],
  ])("%s carries only the header fields of the list", async (_, path, status, body) => {
    const upstream = await upstreamOf((req, res) => {
      req.resume();
      res.writeHead(status, { ...hostile, "content-type": "application/json" }).end(JSON.stringify(body));
    });
    const response = await as("ann", `${await proxyTo(upstream.url)}${path}`);
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual(body);
    const names = [...response.headers.keys()].filter(
      (name) => !/^(date|connection|content-length|keep-alive|transfer-encoding)$/.test(name),
    );
    expect(names.sort()).toEqual([
      "cache-control",
      "content-type",
      "retry-after",
      "x-content-type-options",
      "x-request-id",
    ]);
    expect(response.headers.get("retry-after")).toBe("7");
    expect(response.headers.get("x-request-id")).toBe("req_1");
  });

  test("models, which all users get from one answer, carry none but the age of that", async () => {
    const upstream = await upstreamOf((_, res) => {
      res.writeHead(200, { ...hostile, "content-type": "application/json" }).end('{"data":[]}');
    });
    const response = await as("ann", `${await proxyTo(upstream.url)}/models`);
    const names = [...response.headers.keys()].filter(
      (name) => !/^(date|connection|content-length|keep-alive|transfer-encoding)$/.test(name),
    );
    expect(names.sort()).toEqual(["age", "cache-control", "content-type", "x-content-type-options"]);
    expect(response.headers.get("age")).toBe("0");
  });

  test("a generation carries only the header fields of the list", async () => {
    const upstream = await upstreamOf((req, res) => {
      req.resume();
      res.writeHead(200, { ...hostile, "content-type": "text/html" }).end(JSON.stringify(queued()));
    });
    const response = await generate("ann", await proxyTo(upstream.url));
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(response.headers.get("set-cookie")).toBeNull();
    expect(response.headers.get("location")).toBeNull();
    expect(response.headers.get("x-request-id")).toBe("req_1");
  });
});

describe("the key is in no answer", () => {
  const everything = async (response: Response) =>
    `${response.status} ${JSON.stringify([...response.headers])} ${await response.text()}`;

  const echoes: [string, number, (authorization: string) => string][] = [
    [
      "a success",
      200,
      (key) => JSON.stringify({ ...queued(), credits: 1, note: key, prompt: key, [key]: key }),
    ],
    [
      "an id",
      200,
      (key) => JSON.stringify({ ...queued(), id: key, model: key, images: [{ url: `https://x/${key}` }] }),
    ],
    [
      "an error of the documented form",
      401,
      (key) => JSON.stringify({ error: { code: "invalidApiKey", message: `Unknown: ${key}` } }),
    ],
    ["an error with the key as code", 400, (key) => JSON.stringify({ error: { code: key, message: key } })],
    ["an HTML page", 502, (key) => `<html>${key}</html>`],
    ["a success in HTML", 200, (key) => `<html>${key}</html>`],
    [
      "escaped JSON that says 200",
      200,
      (key) =>
        JSON.stringify({ ...queued(), credits: 1, account_type: key, note: key }).replaceAll(
          "gih",
          "\\u0067ih",
        ),
    ],
    ["escaped JSON", 400, (key) => `{"error":{"message":"\\u0067${key.slice(8)}"}}`],
  ];

  test.each(echoes)("when the service repeats it in %s", async (_, status, body) => {
    const upstream = await upstreamOf((req, res) => {
      req.resume();
      const key = req.headers.authorization ?? `Bearer ${apiKey}`;
      res.writeHead(status, {
        "content-type": body(key).startsWith("<") ? "text/html" : "application/json",
        "x-request-id": key.slice(7),
        "retry-after": key.slice(7),
      });
      res.end(body(key));
    });
    const endpoint = await proxyTo(upstream.url);
    const answers = [
      await as("ann", `${endpoint}/models`),
      await as("ann", `${endpoint}/credits`),
      await generate("ann", endpoint),
    ];
    for (const answer of answers) expect(await everything(answer)).not.toContain(apiKey.slice(9));
    expect(upstream.requests).toHaveLength(3);
  });

  test("when it comes in pieces", async () => {
    const text = JSON.stringify({
      data: [],
      a: apiKey,
      b: `${apiKey}${apiKey}`,
      c: apiKey.slice(0, -1),
      d: "gih_",
    });
    const upstream = await upstreamOf(async (_, res) => {
      res.writeHead(200, { "content-type": "application/json" });
      for (const char of text) {
        res.write(char);
        await new Promise((resolve) => {
          setImmediate(resolve);
        });
      }
      res.end();
    });
    const response = await as("ann", `${await proxyTo(upstream.url)}/models`);
    expect(await response.json()).toEqual({
      data: [],
      a: "[redacted]",
      b: "[redacted][redacted]",
      c: apiKey.slice(0, -1),
      d: "gih_",
    });
  });

  test("when the proxy itself refuses or fails", async () => {
    const upstream = await upstreamOf((req, res) => {
      bodyOf(req).then(
        () => res.destroy(),
        () => undefined,
      );
    });
    const endpoint = await proxyTo(upstream.url);
    const answers = [
      await fetch(`${endpoint}/credits`),
      await as("ann", `${endpoint}/credits`),
      await as("ann", `${endpoint}/nowhere`),
      await generate("ann", endpoint),
    ];
    for (const answer of answers) expect(await everything(answer)).not.toContain(apiKey.slice(9));
  });
});
