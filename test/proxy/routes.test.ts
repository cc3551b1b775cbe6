import { describe, expect, test } from "vitest";
import { answerJson, as, generate, proxyTo, queued, upstreamOf } from "./proxyTo";
import { rawRequest } from "./rawRequest";

describe("the four routes", () => {
  test("models are asked for without the key and passed on", async () => {
    const upstream = await upstreamOf(answerJson({ data: [{ id: "gpt-image-2" }] }));
    const endpoint = await proxyTo(upstream.url);
    const response = await as("ann", `${endpoint}/models`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ data: [{ id: "gpt-image-2" }] });
    expect(upstream.requests).toMatchObject([{ method: "GET", url: "/api/v1/models" }]);
    expect(upstream.requests[0]?.headers.authorization).toBeUndefined();
  });

  test("credits are asked for with the key, never stored, and say nothing else of the account's owner", async () => {
    const upstream = await upstreamOf(
      answerJson({ credits: 12, email: "owner@example.com" }, 200, { "cache-control": "public, max-age=60" }),
    );
    const endpoint = await proxyTo(upstream.url);
    const response = await as("ann", `${endpoint}/credits`);
    expect(await response.json()).toEqual({ credits: 12, account_type: null, next_expiration: null });
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(upstream.requests[0]?.headers.authorization).toMatch(/^Bearer gih_live_/);
  });

  test("a generation comes back in the documented form, with an id and an address of the proxy's own", async () => {
    const upstream = await upstreamOf(answerJson(queued("clx_1"), 202));
    const endpoint = await proxyTo(upstream.url);
    const response = await generate("ann", endpoint);
    expect(response.status).toBe(202);
    const body: unknown = await response.json();
    expect(body).toMatchObject({
      object: "image_generation",
      id: expect.stringMatching(/^clx_1\.[\w-]{43}$/) as string,
      status: "queued",
      poll_url: expect.stringMatching(/^\/api\/image-hub\/generations\/clx_1\.[\w-]{43}$/) as string,
    });
    expect(upstream.requests).toMatchObject([{ method: "POST", url: "/api/v1/images/generations" }]);
  });

  test("trailing slashes and queries make no difference, and queries stay here", async () => {
    const upstream = await upstreamOf(answerJson({ credits: 1 }));
    const endpoint = await proxyTo(upstream.url);
    expect((await as("ann", `${endpoint}/credits/`)).status).toBe(200);
    expect((await as("ann", `${endpoint}/credits?target=https://evil.example`)).status).toBe(200);
    expect(upstream.requests.map(({ url }) => url)).toEqual(["/api/v1/credits", "/api/v1/credits"]);
  });

  test("another basePath moves the routes and the address to poll", async () => {
    const upstream = await upstreamOf(answerJson(queued(), 202));
    const endpoint = (await proxyTo(upstream.url, { basePath: "/img/" })).replace("/api/image-hub", "/img");
    const body: unknown = await (await generate("ann", endpoint)).json();
    expect(body).toMatchObject({ poll_url: expect.stringMatching(/^\/img\/generations\/clx_1\./) as string });
  });
});

describe("everything else", () => {
  const elsewhere = [
    "/",
    "/models",
    "/api/image-hub",
    "/api/image-hub/",
    "/api/image-hubs/models",
    "/api/image-hub/model",
    "/api/image-hub/Models",
    "/api/image-hub//models",
    "/api/image-hub/models/x",
    "/api/image-hub/generations",
    "/api/image-hub/generations/",
    "/api/image-hub/generations/a/b",
    "/api/image-hub/generations/..",
    "/api/image-hub/generations/../credits/x",
    "/api/image-hub/generations/%2e%2e",
    "/api/image-hub/generations/..%2fcredits",
    "/api/image-hub/generations/%2e%2e%2fcredits",
    "/api/image-hub/generations/%252e%252e%252fcredits",
    "/api/image-hub/generations/..%5ccredits",
    "/api/image-hub/generations/%",
    "/api/image-hub/generations/%00",
    "/api/image-hub/../../etc/passwd",
    "/api/image-hub/%2e%2e/admin",
    "/api/image-hub/models%2f..%2fcredits",
    "/api/image-hub\\..\\credits",
    "//evil.example/api/image-hub/models",
    "http://evil.example/models",
    "/api/image-hub/https://evil.example/",
    "/api/image-hub/generations/x?../../credits",
  ];

  test.each(elsewhere)("%s is a documented 404 and never reaches the service", async (path) => {
    const upstream = await upstreamOf(answerJson({}));
    const endpoint = await proxyTo(upstream.url);
    const response = await rawRequest(endpoint, path, { headers: { "x-user": "ann" } });
    expect(response.status).toBe(404);
    expect(JSON.parse(response.text)).toEqual({
      error: { code: "notFound", message: expect.any(String) as string },
    });
    expect(upstream.requests).toEqual([]);
  });

  test("an encoded way back to a route is that route and nothing beyond it", async () => {
    const upstream = await upstreamOf(answerJson({ credits: 1 }));
    const endpoint = await proxyTo(upstream.url);
    await rawRequest(endpoint, "/api/image-hub/generations/%2e%2e/credits", { headers: { "x-user": "ann" } });
    expect(upstream.requests.map(({ url }) => url)).toEqual(["/api/v1/credits"]);
  });

  test.each([
    ["POST", "/models", "GET"],
    ["HEAD", "/models", "GET"],
    ["DELETE", "/credits", "GET"],
    ["OPTIONS", "/credits", "GET"],
    ["GET", "/images/generations", "POST"],
    ["PUT", "/images/generations", "POST"],
    ["POST", "/generations/x.y", "GET"],
  ])("%s %s is 405 and says that %s is allowed", async (method, path, allow) => {
    const upstream = await upstreamOf(answerJson({}));
    const response = await as("ann", `${await proxyTo(upstream.url)}${path}`, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe(allow);
    expect(await response.text()).toMatch(method === "HEAD" ? /^$/ : /"code":"invalid_request"/);
    expect(upstream.requests).toEqual([]);
  });

  test("a method that no web request has is refused", async () => {
    const endpoint = await proxyTo("https://hub.example");
    const response = await rawRequest(endpoint, "/api/image-hub/models", { method: "TRACE" });
    expect(response.status).toBe(400);
  });
});
