import { serve as serveHono } from "@hono/node-server";
import express, { type Express } from "express";
import { Hono } from "hono";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { createImageHubProxy } from "../../src/proxy";
import { toNodeHandler } from "../../src/proxy/node";
import { apiKey, answerJson, as, generate, queued, upstreamOf, userOf } from "./proxyTo";
import { serve } from "./serve";

const closing: (() => unknown)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function setUp() {
  const upstream = await upstreamOf(answerJson(queued(), 202));
  const proxy = createImageHubProxy({ apiKey, baseUrl: upstream.url, authorize: userOf });
  return { upstream, proxy };
}

async function honoAt(app: Hono): Promise<string> {
  const server = serveHono({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" });
  closing.push(() => {
    server.close();
  });
  await new Promise((resolve) => {
    server.once("listening", resolve);
  });
  // A server that listens on a port has an address of this kind.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function expectItWorks(origin: string) {
  const endpoint = `${origin}/api/image-hub`;
  const started = await generate("ann", endpoint);
  expect(started.status).toBe(202);
  const { id, poll_url } = (await started.json()) as { id: string; poll_url: string };
  expect(poll_url).toBe(`/api/image-hub/generations/${id}`);
  expect((await as("ann", `${origin}${poll_url}`)).status).toBe(202);
  expect((await as("bob", `${origin}${poll_url}`)).status).toBe(404);
  expect((await as("ann", `${endpoint}/nowhere`)).status).toBe(404);
  expect((await as("ann", `${endpoint}/credits`, { method: "DELETE" })).status).toBe(405);
  expect((await fetch(`${endpoint}/credits`)).status).toBe(403);
}

const expressApps: [string, (app: Express, handler: ReturnType<typeof toNodeHandler>) => void][] = [
  ["app.use with a path", (app, handler) => void app.use("/api/image-hub", handler)],
  ["app.use without a path", (app, handler) => void app.use(handler)],
  ["app.all", (app, handler) => void app.all("/api/image-hub/*path", handler)],
  [
    "a router within a router",
    (app, handler) => {
      const router = express.Router();
      router.use("/image-hub", handler);
      app.use("/api", router);
    },
  ],
  [
    "a body parser on other paths",
    (app, handler) => {
      app.use("/forms", express.json());
      app.use("/api/image-hub", handler);
    },
  ],
];

describe("in Express", () => {
  test.each(expressApps)("%s works", async (_, mount) => {
    const { proxy } = await setUp();
    const app = express();
    mount(app, toNodeHandler(proxy));
    await expectItWorks(await serve(app));
  });
});

describe("in Hono", () => {
  test("app.all works", async () => {
    const { proxy } = await setUp();
    const app = new Hono();
    app.all("/api/image-hub/*", (context) => proxy(context.req.raw));
    await expectItWorks(await honoAt(app));
  });

  test("app.mount works when it leaves the path alone", async () => {
    const { proxy } = await setUp();
    const app = new Hono();
    app.mount("/api/image-hub", proxy, { replaceRequest: false });
    await expectItWorks(await honoAt(app));
  });
});

test("as a plain function of a request, as in a route handler or at the edge, it works", async () => {
  const { proxy } = await setUp();
  const url = "https://app.example/api/image-hub/images/generations";
  const headers = { "x-user": "ann", "content-type": "application/json" };
  const response = await proxy(
    new Request(url, { method: "POST", headers, body: '{"model":"m","prompt":"p"}' }),
  );
  expect(response.status).toBe(202);
});
