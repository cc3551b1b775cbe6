import { request } from "node:http";
import { describe, expect, test } from "vitest";
import { as, generate, proxyTo, queued, answerJson, upstreamOf } from "./proxyTo";
import { deferred } from "./serve";
import { formBytes, heads, partHead, picture } from "./uploads/formBytes";

const opening = Buffer.concat([partHead("reference_image", "a.png"), heads.png, Buffer.alloc(500)]);

// A rejection that nobody handles fails the run by itself.
describe("when a browser leaves", () => {
  test("while the service works, the service's connection is cut", async () => {
    const working = deferred();
    const cut = deferred();
    const upstream = await upstreamOf((req, res) => {
      req.resume();
      res.on("close", () => cut.resolve());
      working.resolve();
    });
    const endpoint = await proxyTo(upstream.url);
    const leaving = new AbortController();
    const answer = as("ann", `${endpoint}/credits`, { signal: leaving.signal });
    await working.promise;
    leaving.abort();
    await expect(answer).rejects.toThrow(/abort/i);
    await expect(cut.promise).resolves.toBeUndefined();
  });

  test("in the middle of an upload, the service's connection is cut", async () => {
    const started = deferred();
    const cut = deferred();
    const upstream = await upstreamOf((req) => {
      req.on("error", () => undefined);
      req.once("data", () => started.resolve());
      req.on("close", () => cut.resolve());
    });
    const endpoint = await proxyTo(upstream.url);
    const req = request(`${endpoint}/images/generations`, {
      method: "POST",
      headers: {
        "x-user": "ann",
        "content-type": "multipart/form-data; boundary=b",
        "content-length": "10000",
      },
    });
    req.on("error", () => undefined);
    req.write(opening);
    await started.promise;
    req.destroy();
    await expect(cut.promise).resolves.toBeUndefined();
  });

  test("in the middle of an answer, the service's connection is cut", async () => {
    const cut = deferred();
    const answering = deferred();
    const upstream = await upstreamOf((_, res) => {
      res.writeHead(200, { "content-type": "application/json" });
      answering.resolve();
      const timer = setInterval(() => res.write("[".repeat(1000)), 5);
      res.on("close", () => {
        clearInterval(timer);
        cut.resolve();
      });
    });
    const leaving = new AbortController();
    const answer = as("ann", `${await proxyTo(upstream.url)}/credits`, { signal: leaving.signal });
    await answering.promise;
    leaving.abort();
    await expect(answer).rejects.toThrow(/abort/i);
    await expect(cut.promise).resolves.toBeUndefined();
  });

  test("before authorize has answered, the service is not asked", async () => {
    const asked = deferred();
    const gone = deferred();
    const upstream = await upstreamOf(answerJson(queued()));
    const leaving = new AbortController();
    const endpoint = await proxyTo(upstream.url, {
      authorize: async (request) => {
        asked.resolve();
        await new Promise((resolve) => {
          request.signal.addEventListener("abort", resolve);
        });
        gone.resolve();
        return "ann";
      },
    });
    const answer = as("ann", `${endpoint}/credits`, { signal: leaving.signal });
    await asked.promise;
    leaving.abort();
    await expect(answer).rejects.toThrow(/abort/i);
    await gone.promise;
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    expect(upstream.requests).toEqual([]);
  });

  test("again and again at any moment, the proxy still works", async () => {
    const upstream = await upstreamOf((req, res) => {
      req.on("error", () => undefined);
      req.resume();
      req.on("end", () => setTimeout(() => answerJson(queued())(req, res), 5));
    });
    const endpoint = await proxyTo(upstream.url);
    const attempts = Array.from({ length: 60 }, async (_, index) => {
      const body = new Uint8Array(formBytes(["f", picture(20_000 * (index % 7)), "a.png"]));
      const headers = { "content-type": "multipart/form-data; boundary=b" };
      const signal = AbortSignal.timeout(index % 15);
      await as("ann", `${endpoint}/images/generations`, { method: "POST", body, headers, signal }).catch(
        () => undefined,
      );
    });
    await Promise.all(attempts);
    expect((await generate("ann", endpoint)).status).toBe(200);
  });
});

describe("when the service leaves", () => {
  test("in the middle of an upload, the browser is told at once", async () => {
    const upstream = await upstreamOf((req) => {
      req.once("data", () => req.socket.destroy());
    });
    const endpoint = await proxyTo(upstream.url);
    const answered = deferred<number | undefined>();
    const req = request(`${endpoint}/images/generations`, {
      method: "POST",
      headers: { "x-user": "ann", "content-type": "multipart/form-data; boundary=b" },
    });
    req.on("error", () => undefined);
    req.on("response", (res) => answered.resolve(res.statusCode));
    req.write(opening);
    expect(await answered.promise).toBe(502);
    req.destroy();
  });

  test("after refusing an upload early, its reason arrives", async () => {
    const upstream = await upstreamOf((_, res) => {
      const body = JSON.stringify({ error: { code: "insufficientCredits", message: "Not enough credits" } });
      res.writeHead(402, { "content-type": "application/json" }).end(body);
    });
    const endpoint = await proxyTo(upstream.url);
    const answered = deferred<number | undefined>();
    const req = request(`${endpoint}/images/generations`, {
      method: "POST",
      headers: { "x-user": "ann", "content-type": "multipart/form-data; boundary=b" },
    });
    req.on("error", () => undefined);
    req.on("response", (res) => answered.resolve(res.statusCode));
    req.write(opening);
    expect(await answered.promise).toBe(402);
    req.destroy();
  });
});
