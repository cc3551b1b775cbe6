import type { RequestListener } from "node:http";
import { describe, expect, test } from "vitest";
import { createImageHubProxy } from "../../src/proxy";
import { answerJson, apiKey, as, errorOf, generate, proxyTo, queued, upstreamOf } from "./proxyTo";
import { deadAddress } from "./serve";

const answer =
  (status: number, type: string, body: string): RequestListener =>
  (req, res) => {
    req.resume();
    res.writeHead(status, { "content-type": type }).end(body);
  };

const html = "<!doctype html><html><script>alert(1)</script><h1>Bad gateway</h1></html>";

async function allRoutes(listener: RequestListener) {
  const upstream = await upstreamOf(answerJson(queued()));
  const healthy = await proxyTo(upstream.url);
  const { id } = (await (await generate("ann", healthy)).json()) as { id: string };
  const sick = await upstreamOf(listener);
  const endpoint = await proxyTo(sick.url);
  return {
    models: await as("ann", `${endpoint}/models`),
    credits: await as("ann", `${endpoint}/credits`),
    generation: await as("ann", `${endpoint}/generations/${id}`),
    generate: await generate("ann", endpoint),
  };
}

async function expectError(response: Response, status: number, code: string, more: object = {}) {
  expect(response.status).toBe(status);
  expect(response.headers.get("content-type")).toBe("application/json");
  const text = await response.text();
  expect(text).not.toContain("<");
  expect(JSON.parse(text)).toEqual({
    error: { code, message: expect.stringMatching(/\w/) as string, ...more },
  });
}

describe("errors of the service", () => {
  test.each([
    [400, "invalid_request", "Invalid request body"],
    [401, "invalidApiKey", "Unknown key"],
    [402, "insufficientCredits", "Not enough credits"],
    [404, "notFound", "Not found"],
    [500, "generationFailed", "The provider failed"],
  ])("%d %s is passed on as it is", async (status, code, message) => {
    const { credits, generate, generation } = await allRoutes(
      answerJson({ error: { message, code } }, status),
    );
    for (const response of [credits, generate, generation]) {
      expect(response.status).toBe(status);
      expect(await response.json()).toEqual({ error: { message, code } });
    }
  });

  test.each([
    [502, "text/html", html, "upstreamUnavailable"],
    [503, "text/html", html, "upstreamUnavailable"],
    [504, "text/html", html, "upstreamTimeout"],
    [429, "text/html", html, "rateLimited"],
    [500, "application/json", "", "upstreamUnavailable"],
    [500, "application/json", '{"error":{"message":"cut o', "upstreamUnavailable"],
    [400, "application/json", "[]", "invalid_request"],
    [500, "application/json", `"${"x".repeat(200_000)}"`, "upstreamUnavailable"],
    [402, "text/plain", "no", "insufficientCredits"],
  ])("a %d of %s becomes the documented form", async (status, type, body, code) => {
    for (const response of Object.values(await allRoutes(answer(status, type, body))))
      await expectError(response, status, code);
  });

  test.each(["12", "1.5", "Thu, 30 Apr 2026 08:00:30 GMT", "Thursday, 30-Apr-26 08:00:30 GMT"])(
    "a wait that the service asks for (%s) is passed on",
    async (wait) => {
      const { credits } = await allRoutes((req, res) => {
        req.resume();
        res.writeHead(429, { "retry-after": wait, "content-type": "text/html" }).end(html);
      });
      expect(credits.headers.get("retry-after")).toBe(wait);
    },
  );
});

describe("answers that are no use", () => {
  test.each([301, 302, 303, 307, 308])("a redirect (%d) is not followed", async (status) => {
    const target = await upstreamOf(answerJson({ credits: 999, ...queued() }));
    const answers = await allRoutes((req, res) => {
      req.resume();
      res.writeHead(status, { location: `${target.url}/stolen` }).end();
    });
    for (const response of Object.values(answers)) {
      expect(response.headers.get("location")).toBeNull();
      await expectError(response, 502, "upstreamUnavailable");
    }
    expect(target.requests).toEqual([]);
  });

  test.each([
    ["an HTML page", "text/html", html],
    ["an HTML page in capitals", "TEXT/HTML", html],
    ["an image", "image/svg+xml", html],
    ["an HTML page that claims to be JSON", "application/json", ` \n${html}`],
    ["a single word of JSON", "application/json", "null"],
    ["nothing but white space", "application/json", "\uFEFF \r\n"],
  ])("%s that says 200 is a 502 on every route", async (_, type, body) => {
    for (const response of Object.values(await allRoutes(answer(200, type, body))))
      await expectError(response, 502, "upstreamUnavailable");
  });

  test.each([
    ["cut off JSON", '{"id":"clx_1","sta'],
    ["an empty body", ""],
    ["no object", '"clx_1"'],
    ["no id", '{"status":"queued"}'],
    ["an empty list", "[]"],
  ])("%s in place of a generation is a 502", async (_, body) => {
    const answers = await allRoutes(answer(200, "application/json", body));
    await expectError(answers.generate, 502, "upstreamUnavailable");
    await expectError(answers.generation, 502, "upstreamUnavailable");
  });

  test.each(["text/html", "application/octet-stream", "text/json; charset=iso-8859-2"])(
    "but JSON under the wrong type %s is passed on",
    async (type) => {
      const body = `\uFEFF\r\n ${JSON.stringify({ ...queued(), data: [], credits: 1 })}`;
      const { models, credits, generate } = await allRoutes(answer(206, type, body));
      for (const response of [models, credits, generate]) {
        expect(response.headers.get("content-type")).toBe("application/json");
        expect(await response.json()).toMatchObject(
          response === credits ? { credits: 1 } : { status: "queued" },
        );
      }
    },
  );

  test.each([201, 203, 205, 206])("a success with the status %d is one like every other", async (status) => {
    const upstream = await upstreamOf((req, res) => {
      const body = req.url?.endsWith("credits") ? { credits: 1 } : queued();
      answerJson(body, status)(req, res);
    });
    const endpoint = await proxyTo(upstream.url);
    const started = await generate("ann", endpoint);
    expect(started.status).toBe(200);
    const { id } = (await started.json()) as { id: string };
    expect((await as("ann", `${endpoint}/generations/${id}`)).status).toBe(200);
    // Whoever takes a Response gets one, too, though none may have this status and a body.
    const proxy = createImageHubProxy({ apiKey, baseUrl: upstream.url, public: true });
    expect((await proxy(new Request("http://app.test/api/image-hub/credits"))).status).toBe(200);
  });

  test("a status without a body is a 502", async () => {
    for (const response of Object.values(await allRoutes((_, res) => void res.writeHead(204).end())))
      await expectError(response, 502, "upstreamUnavailable");
  });

  test("a generation without end is cut off", async () => {
    let written = 0;
    const upstream = await upstreamOf((req, res) => {
      req.resume();
      res.writeHead(200, { "content-type": "application/json" });
      const chunk = "x".repeat(1024 * 1024);
      const more = () => {
        while (!res.destroyed && written < 200) {
          written += 1;
          if (!res.write(chunk)) return void res.once("drain", more);
        }
        res.end();
      };
      more();
    });
    await expectError(await generate("ann", await proxyTo(upstream.url)), 502, "upstreamUnavailable");
    expect(written).toBeLessThan(100);
  });

  test("credits without end are a 502", async () => {
    const upstream = await upstreamOf((_, res) => {
      res.writeHead(200, { "content-type": "application/json" });
      const chunk = " ".repeat(1024 * 1024);
      res.write('{"credits":');
      for (let megabytes = 0; megabytes < 40; megabytes += 1) res.write(chunk);
      res.end();
    });
    const endpoint = await proxyTo(upstream.url);
    await expectError(await as("ann", `${endpoint}/credits`), 502, "upstreamUnavailable");
  });
});

describe("a service that is not there", () => {
  test("is a 502", async () => {
    const endpoint = await proxyTo(await deadAddress());
    await expectError(await as("ann", `${endpoint}/credits`), 502, "upstreamUnavailable");
    await expectError(await generate("ann", endpoint), 502, "upstreamUnavailable", { charged: "no" });
  });

  test("and hangs up without an answer is a 502", async () => {
    for (const response of Object.values(await allRoutes((req) => void req.socket.destroy())))
      await expectError(response, 502, "upstreamUnavailable");
  });

  test("and speaks no HTTP is a 502", async () => {
    for (const response of Object.values(await allRoutes((req) => void req.socket.end("SSH-2.0-x\r\n"))))
      await expectError(response, 502, "upstreamUnavailable");
  });

  test("and hangs up in the middle of a generation is a 502", async () => {
    const upstream = await upstreamOf((req, res) => {
      req.resume();
      res.writeHead(200, { "content-type": "application/json", "content-length": "100" });
      res.write('{"id":');
      setImmediate(() => res.destroy());
    });
    await expectError(await generate("ann", await proxyTo(upstream.url)), 502, "upstreamUnavailable");
  });

  test("and hangs up before the first byte of the credits is a 502", async () => {
    const upstream = await upstreamOf((_, res) => {
      res.writeHead(200, { "content-type": "application/json", "content-length": "100" });
      res.flushHeaders();
      setTimeout(() => res.destroy(), 20);
    });
    const endpoint = await proxyTo(upstream.url);
    await expectError(await as("ann", `${endpoint}/credits`), 502, "upstreamUnavailable");
  });
});

describe("a service that is slow", () => {
  test("is a 504 when the time for its kind of call is over", async () => {
    const upstream = await upstreamOf((req) => void req.resume());
    const endpoint = await proxyTo(upstream.url, { timeouts: { readMs: 50, generateMs: 80 } });
    await expectError(await as("ann", `${endpoint}/credits`), 504, "upstreamTimeout");
    await expectError(await generate("ann", endpoint), 504, "upstreamTimeout");
  });

  test("in the middle of a generation is a 504", async () => {
    const upstream = await upstreamOf((req, res) => {
      req.resume();
      res.writeHead(200, { "content-type": "application/json" }).write('{"id":');
    });
    const endpoint = await proxyTo(upstream.url, { timeouts: { generateMs: 80 } });
    await expectError(await generate("ann", endpoint), 504, "upstreamTimeout");
  });

  test("in the middle of the credits is a 504", async () => {
    const upstream = await upstreamOf((_, res) => {
      res.writeHead(200, { "content-type": "application/json" }).write('{"credits":');
    });
    const endpoint = await proxyTo(upstream.url, { timeouts: { readMs: 80 } });
    await expectError(await as("ann", `${endpoint}/credits`), 504, "upstreamTimeout");
  });

  test("has its time counted from the last byte of the upload", async () => {
    const upstream = await upstreamOf((req, res) => {
      req.resume();
      req.on("end", () => answerJson(queued())(req, res));
    });
    const endpoint = await proxyTo(upstream.url, { timeouts: { generateMs: 1000 } });
    const pieces = ['{"model":"m","prompt"', ":", '"a ', "light", "house", "\u0022", " ", "}"];
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        await new Promise((resolve) => {
          setTimeout(resolve, 150);
        });
        const piece = pieces.shift();
        if (piece !== undefined) controller.enqueue(new TextEncoder().encode(piece));
        else controller.close();
      },
    });
    const init = { method: "POST", body, duplex: "half", headers: { "content-type": "application/json" } };
    expect((await as("ann", `${endpoint}/images/generations`, init)).status).toBe(200);
  });
});

describe("a fetch of the app's own", () => {
  test.each([
    [
      "throws",
      () => {
        throw new TypeError("secret");
      },
      502,
      "upstreamUnavailable",
    ],
    [
      "times out by itself",
      () => Promise.reject(new DOMException("secret", "TimeoutError")),
      504,
      "upstreamTimeout",
    ],
    ["gives nothing", () => undefined, 502, "upstreamUnavailable"],
    ["gives an error answer", () => Response.error(), 502, "upstreamUnavailable"],
  ])("that %s is the documented error", async (_, fetch, status, code) => {
    // Written in JavaScript, an app's function may do anything.
    const endpoint = await proxyTo("https://hub.example", {
      fetch: fetch as unknown as typeof globalThis.fetch,
    });
    const response = await as("ann", `${endpoint}/credits`);
    expect(response.status).toBe(status);
    const error = await errorOf(response);
    expect(error.code).toBe(code);
    expect(error.message).not.toContain("secret");
  });
});
