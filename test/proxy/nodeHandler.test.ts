import { connect } from "node:net";
import { request, type IncomingMessage } from "node:http";
import { describe, expect, test } from "vitest";
import { toNodeHandler, type WebHandler } from "../../src/proxy/node";
import { rawRequest } from "./rawRequest";
import { bodyOf, deferred, serve } from "./serve";

const serving = (handler: WebHandler) => serve(toNodeHandler(handler));

describe("a web handler in Node sees", () => {
  test("method, address, header fields and body as they were sent", async () => {
    const origin = await serving(async (request) =>
      Response.json({
        method: request.method,
        url: request.url,
        headers: Object.fromEntries(request.headers),
        body: await request.text(),
      }),
    );
    const response = await rawRequest(origin, "/a%2Fb/c?d=e%20f", {
      method: "PATCH",
      headers: { "X-One": "1", "x-many": ["a", "b"], cookie: "c=d" },
      body: "żółw",
    });
    expect(JSON.parse(response.text)).toMatchObject({
      method: "PATCH",
      url: `${origin}/a%2Fb/c?d=e%20f`,
      headers: { "x-one": "1", "x-many": "a, b", cookie: "c=d" },
      body: "żółw",
    });
  });

  test("the host that was called, and no host that would change the path", async () => {
    const origin = await serving(async (request) => new Response(request.url));
    const urlFor = async (host: string, path = "/x") => rawRequest(origin, path, { headers: { host } });
    expect((await urlFor("app.example:8080")).text).toBe("http://app.example:8080/x");
    expect((await urlFor("[::1]:80")).text).toBe("http://[::1]/x");
    expect((await urlFor("app.example", "//evil.example/y")).text).toBe("http://app.example//evil.example/y");
    expect((await urlFor("app.example", "http://evil.example/y?z")).text).toBe("http://app.example/y?z");
    for (const host of ["a/admin?", "a b", "user@evil.example", "a#", "a\\b"])
      expect((await urlFor(host)).status, host).toBe(400);
  });

  test("no body on GET, and an empty one on POST", async () => {
    const origin = await serving(async (request) => new Response(`[${await request.text()}]`));
    expect(await (await fetch(origin)).text()).toBe("[]");
    expect(await (await fetch(origin, { method: "POST" })).text()).toBe("[]");
  });
});

describe("a client of a Node server gets", () => {
  test("status, header fields and each cookie by itself", async () => {
    const origin = await serving(async () => {
      const headers = new Headers([
        ["set-cookie", "a=1"],
        ["set-cookie", "b=2; Path=/"],
        ["x-one", "1"],
      ]);
      return new Response("made", { status: 201, statusText: "Made", headers });
    });
    const response = await fetch(origin);
    expect([response.status, response.statusText, await response.text()]).toEqual([201, "Made", "made"]);
    expect(response.headers.getSetCookie()).toEqual(["a=1", "b=2; Path=/"]);
    expect(response.headers.get("x-one")).toBe("1");
  });

  test("the head while the body is still to come, and each piece as it comes", async () => {
    const second = deferred();
    const encode = (text: string) => new TextEncoder().encode(text);
    const origin = await serving(async () => {
      const body = new ReadableStream<Uint8Array>({
        async start(controller) {
          await second.promise;
          controller.enqueue(encode("body"));
          controller.close();
        },
      });
      return new Response(body);
    });
    const response = await fetch(origin);
    expect(response.status).toBe(200);
    second.resolve();
    expect(await response.text()).toBe("body");
  });

  test("only the head of an answer to HEAD, and the body's source is let go", async () => {
    const cancelled = deferred();
    const origin = await serving(async () => {
      const body = new ReadableStream({ cancel: () => cancelled.resolve() });
      return new Response(body, { headers: { "x-one": "1", "content-length": "7" } });
    });
    const response = await fetch(origin, { method: "HEAD" });
    expect(response.headers.get("x-one")).toBe("1");
    expect(response.headers.get("content-length")).toBe("7");
    expect(await response.text()).toBe("");
    await cancelled.promise;
  });

  test("answers without a body", async () => {
    const origin = await serving(async () => new Response(null, { status: 204 }));
    expect((await fetch(origin)).status).toBe(204);
  });

  test("the documented error when a handler throws or rejects, without its message", async () => {
    const throws = (() => {
      throw new Error("hunter2");
    }) as WebHandler;
    for (const handler of [throws, async () => Promise.reject(new Error("hunter2"))]) {
      const response = await fetch(await serving(handler));
      expect(response.status).toBe(500);
      expect(await response.json()).toEqual({
        error: { code: "upstreamUnavailable", message: expect.not.stringContaining("hunter2") as string },
      });
    }
  });

  test("a cut connection when the body fails on its way, so that it can't pass for whole", async () => {
    const origin = await serving(async () => {
      let pulls = 0;
      const body = new ReadableStream<Uint8Array>({
        pull(controller) {
          pulls += 1;
          if (pulls > 2) controller.error(new Error("broken"));
          else controller.enqueue(new Uint8Array(10));
        },
      });
      return new Response(body);
    });
    await expect(fetch(origin).then((response) => response.text())).rejects.toThrow(
      /terminated|fetch failed/,
    );
  });

  test("an answer to an upload that nobody read, also when it is large", async () => {
    const origin = await serving(async () => new Response("no", { status: 413 }));
    const response = await fetch(origin, { method: "POST", body: new Uint8Array(8_000_000) });
    expect([response.status, await response.text()]).toEqual([413, "no"]);
  });

  test("its next answer over the same connection after an upload that nobody read", async () => {
    const origin = await serving(async (request) => new Response(request.method, { status: 200 }));
    const answers: string[] = [];
    const done = deferred();
    const socket = connect(Number(new URL(origin).port), "127.0.0.1");
    socket.on("data", (data) => {
      answers.push(...(data.toString().match(/POST|GET/g) ?? []));
      if (answers.length === 2) done.resolve();
    });
    const head = "POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 100000\r\n\r\n";
    socket.write(`${head}${"x".repeat(100_000)}GET / HTTP/1.1\r\nhost: a\r\n\r\n`);
    await done.promise;
    socket.destroy();
    expect(answers).toEqual(["POST", "GET"]);
  });
});

describe("a slow client", () => {
  test("is not sent more than it reads", async () => {
    let made = 0;
    const origin = await serving(async () => {
      const chunk = new Uint8Array(1024 * 1024);
      const body = new ReadableStream<Uint8Array>({
        pull(controller) {
          made += 1;
          if (made > 300) controller.close();
          else controller.enqueue(chunk);
        },
      });
      return new Response(body);
    });
    const response = await new Promise<IncomingMessage>((resolve) => {
      request(origin, resolve).end();
    });
    let before = -1;
    while (before !== made) {
      before = made;
      await new Promise((resolve) => {
        setTimeout(resolve, 100);
      });
    }
    expect(made).toBeLessThan(60);
    response.destroy();
  });
});

describe("a client that leaves", () => {
  test("aborts the request's signal", async () => {
    const begun = deferred();
    const aborted = deferred();
    const origin = await serving(async ({ signal }) => {
      signal.addEventListener("abort", () => aborted.resolve());
      begun.resolve();
      await aborted.promise;
      return new Response("late");
    });
    const leaving = new AbortController();
    const answer = fetch(origin, { signal: leaving.signal });
    await begun.promise;
    leaving.abort();
    await expect(answer).rejects.toThrow(/abort/i);
    await aborted.promise;
  });

  test("lets go of a body that is being sent", async () => {
    const cancelled = deferred();
    const origin = await serving(async () => {
      const body = new ReadableStream<Uint8Array>({
        pull: (controller) => controller.enqueue(new Uint8Array(100_000)),
        cancel: () => cancelled.resolve(),
      });
      return new Response(body);
    });
    const leaving = new AbortController();
    const response = await fetch(origin, { signal: leaving.signal });
    leaving.abort();
    await expect(response.text()).rejects.toThrow(/abort/i);
    await cancelled.promise;
  });

  test("lets go of a body that came too late to be sent", async () => {
    const cancelled = deferred();
    const origin = await serving(async ({ signal }) => {
      await new Promise((resolve) => {
        signal.addEventListener("abort", resolve);
      });
      return new Response(new ReadableStream({ cancel: () => cancelled.resolve() }));
    });
    await expect(fetch(origin, { signal: AbortSignal.timeout(50) })).rejects.toThrow(/timeout/i);
    await expect(cancelled.promise).resolves.toBeUndefined();
  });

  test("in the middle of an upload fails the reading of it", async () => {
    const failed = deferred<unknown>();
    const begun = deferred();
    const origin = await serving(async (request) => {
      const reader = request.body?.getReader();
      await reader?.read();
      begun.resolve();
      await reader?.read().catch(failed.resolve);
      return new Response();
    });
    const req = request(origin, { method: "POST", headers: { "content-length": "100" } });
    req.on("error", () => undefined);
    req.write("some");
    await begun.promise;
    req.destroy();
    expect(await failed.promise).toMatchObject({ message: expect.stringContaining("hung up") as string });
  });

  test("does not abort what was answered in full", async () => {
    const signals: AbortSignal[] = [];
    const origin = await serving(async ({ signal }) => {
      signals.push(signal);
      return new Response("done");
    });
    const res = await new Promise<IncomingMessage>((resolve) => {
      request(origin, { agent: false }, resolve).end();
    });
    await bodyOf(res);
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
    expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
  });
});
