import { Agent, request } from "node:http";
import { describe, expect, test } from "vitest";
import { memoryLedger } from "../../../src/proxy";
import { answerJson, as, generate, proxyTo, queued, upstreamOf } from "../proxyTo";

const megabyte = 1024 * 1024;

/** Asks over a connection of its own, with as little of the client's own as possible. */
const statusOf = (url: string, agent: Agent) =>
  new Promise<number>((resolve, reject) => {
    const req = request(url, { agent, headers: { "x-user": "ann" } }, (res) => {
      res.resume();
      res.on("end", () => resolve(res.statusCode ?? 0));
    });
    req.on("error", reject);
    req.end();
  });

const count = (statuses: number[]) =>
  Object.fromEntries(
    [...new Set(statuses)].map((status) => [status, statuses.filter((s) => s === status).length]),
  );

async function startedAt(baseUrl: string) {
  const healthy = await upstreamOf(answerJson(queued()));
  const { id } = (await (await generate("ann", await proxyTo(healthy.url))).json()) as { id: string };
  return `${await proxyTo(baseUrl)}/generations/${id}`;
}

describe("a thousand polls at once", () => {
  test("each get their own right answer, from a service that partly fails, and little memory is held", async () => {
    let asked = 0;
    const upstream = await upstreamOf((req, res) => {
      asked += 1;
      const turn = asked % 4;
      if (turn === 1) return void res.writeHead(503, { "content-type": "text/html" }).end("<h1>Busy</h1>");
      if (turn === 2) return void res.writeHead(200, { "content-type": "text/html" }).end("<h1>Hi</h1>");
      // In the middle of an answer: before one, a connection that was used before is worth a second try.
      if (turn === 3)
        return void res.writeHead(200, { "content-length": "100" }).write("{", () => req.socket.destroy());
      return answerJson(queued())(req, res);
    });
    const url = await startedAt(upstream.url);
    const agent = new Agent({ keepAlive: false });
    const before = process.memoryUsage.rss();
    const statuses = await Promise.all(Array.from({ length: 1000 }, () => statusOf(url, agent)));
    expect(count(statuses)).toEqual({ 200: 250, 502: 500, 503: 250 });
    expect(process.memoryUsage.rss() - before).toBeLessThan(300 * megabyte);
    agent.destroy();
  });

  test("that all wait for a service without an answer are all told in time", async () => {
    const upstream = await upstreamOf((req) => void req.resume());
    const endpoint = await proxyTo(upstream.url, { timeouts: { readMs: 400 } });
    const agent = new Agent({ keepAlive: false });
    const statuses = await Promise.all(
      Array.from({ length: 1000 }, () => statusOf(`${endpoint}/credits`, agent)),
    );
    expect(count(statuses)).toEqual({ 504: 1000 });
    agent.destroy();
  });
});

describe("answers without end", () => {
  test("to many at once are each cut off before they fill the memory", async () => {
    let written = 0;
    const chunk = Buffer.alloc(megabyte, 0x20);
    const upstream = await upstreamOf((_, res) => {
      res.writeHead(200, { "content-type": "application/json" });
      const more = () => {
        while (!res.destroyed) {
          written += 1;
          if (!res.write(chunk)) return void res.once("drain", more);
        }
      };
      more();
    });
    const endpoint = await proxyTo(upstream.url);
    const answers = await Promise.all(Array.from({ length: 10 }, () => as("ann", `${endpoint}/credits`)));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 502));
    // The limit is 8 MB each; the rest is what connections hold on their way.
    expect(written).toBeLessThan(10 * 30);
  });
});

describe("clients that send a byte now and then", () => {
  const slow = (endpoint: string, headers: Record<string, string>) =>
    new Promise<number>((resolve) => {
      const req = request(`${endpoint}/images/generations`, {
        method: "POST",
        agent: false,
        headers: { "x-user": "eve", "content-length": "500000", ...headers },
      });
      req.on("error", () => resolve(0));
      req.on("response", (res) => {
        resolve(res.statusCode ?? 0);
        req.destroy();
      });
      req.write(headers["content-type"]?.startsWith("multipart") ? "--b\r\ncontent-disp" : '{"prompt":"');
    });

  test.each([
    ["JSON", { "content-type": "application/json" }],
    ["JSON under a key", { "content-type": "application/json", "idempotency-key": "k" }],
    ["a form", { "content-type": "multipart/form-data; boundary=b" }],
    ["a form under a key", { "content-type": "multipart/form-data; boundary=b", "idempotency-key": "k2" }],
  ])("%s: are let go when their time is over, and keep nobody else waiting", async (_, headers) => {
    const upstream = await upstreamOf((req, res) => {
      req.on("error", () => undefined);
      req.resume();
      req.on("end", () => answerJson({ ...queued(), credits: 1 })(req, res));
    });
    const endpoint = await proxyTo(upstream.url, { ledger: memoryLedger(), timeouts: { generateMs: 900 } });
    const held = Array.from({ length: 50 }, () => slow(endpoint, headers));
    expect((await as("ann", `${endpoint}/credits`)).status).toBe(200);
    const statuses = await Promise.all(held);
    for (const status of statuses) expect([0, 408, 504]).toContain(status);
    expect((await generate("ann", endpoint)).status).toBe(200);
  });
});
