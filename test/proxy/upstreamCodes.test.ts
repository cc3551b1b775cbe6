import { expect, test } from "vitest";
import { errorOf, generate, proxyTo, upstreamOf } from "./proxyTo";

test.each([
  [401, 401, "invalidApiKey"],
  [408, 504, "upstreamTimeout"],
  [429, 429, "rateLimited"],
])("a gateway's %d without a code is a %d %s", async (said, status, code) => {
  const upstream = await upstreamOf((req, res) => {
    req.resume();
    res.writeHead(said, { "content-type": "text/html" }).end("<html>");
  });
  const response = await generate("ann", await proxyTo(upstream.url));
  expect([response.status, (await errorOf(response)).code]).toEqual([status, code]);
});

test.each(["networkError", "invalidResponse", "timeout", "unauthorized", "aborted"])(
  "the client's own code %s is never taken from the service",
  async (code) => {
    const upstream = await upstreamOf((req, res) => {
      req.resume();
      res.writeHead(500, { "content-type": "application/json" }).end(JSON.stringify({ error: { code } }));
    });
    const answered = await errorOf(await generate("ann", await proxyTo(upstream.url)));
    expect(["upstreamUnavailable", "upstreamTimeout", "invalidApiKey"]).toContain(answered.code);
  },
);
