import type { RequestListener } from "node:http";
import { describe, expect, onTestFinished, test } from "vitest";
import { createImageHubClient } from "../../src/client/createImageHubClient";
import type { ImageHubErrorCode } from "../../src/contract/errorCodes";
import { failureOf } from "../support/failureOf";
import { serve } from "../support/serve";

const soon = { read: 100, accept: 100 };

async function clientOf(handler: RequestListener, timeouts = {}) {
  const { url, close } = await serve(handler);
  onTestFinished(close);
  return createImageHubClient({ endpoint: `${url}/api/image-hub/`, timeouts });
}

const answer =
  (status: number, headers: Record<string, string>, body = ""): RequestListener =>
  (request, response) => {
    request.resume().on("end", () => response.writeHead(status, headers).end(body));
  };

const json = { "content-type": "application/json", "x-request-id": "r-1" };
const html = { "content-type": "text/html" };
const page = "<!doctype html><title>Sign in</title>";
const body = JSON.stringify({
  id: "clx",
  status: "queued",
  model: "gpt-image-2",
  images: [],
  usage: { credits: 0 },
});

interface Expected {
  code: ImageHubErrorCode;
  /** For the GET. */
  retryable: boolean;
  /** For the POST. */
  charged: "no" | "unknown";
  message?: string;
}

const unreadable = (message: string): Expected => ({
  code: "invalidResponse",
  retryable: false,
  charged: "unknown",
  message,
});
const lost: Expected = {
  code: "networkError",
  retryable: true,
  charged: "unknown",
  message: "failed on its way",
};
const late: Expected = { code: "timeout", retryable: true, charged: "unknown", message: "in time" };

const hostile: [string, RequestListener, Expected][] = [
  ["a web page with 200", answer(200, html, page), unreadable("a web page")],
  ["a web page that claims to be JSON", answer(200, json, page), unreadable("a web page")],
  ["an empty 200", answer(200, json), unreadable("an empty body")],
  ["204", answer(204, {}), unreadable("an empty body")],
  ["JSON cut in the middle", answer(200, json, body.slice(0, 30)), unreadable("cut off")],
  ["plain words", answer(200, { "content-type": "text/plain" }, "OK"), unreadable("text/plain")],
  ["JSON of something else", answer(200, json, '{"ok":true}'), unreadable("can't be read at id")],
  ["JSON null", answer(200, json, "null"), unreadable("can't be read at the body")],
  [
    "JSON nested beyond all reason",
    answer(200, json, `${'{"data":'.repeat(50_000)}1${"}".repeat(50_000)}`),
    unreadable("unreadable"),
  ],
  ["304 without a body", answer(304, {}), { code: "invalidResponse", retryable: false, charged: "unknown" }],
  [
    "fewer bytes than announced",
    (request, response) => {
      request.resume().on("end", () => {
        response.writeHead(200, { ...json, "content-length": "9999" });
        response.write(body, () => response.destroy());
      });
    },
    lost,
  ],
  [
    "a chunked body that breaks off",
    (request, response) => {
      request.resume().on("end", () => {
        response.writeHead(200, json);
        response.write(body.slice(0, 30), () => response.destroy());
      });
    },
    lost,
  ],
  ["a connection reset before any answer", (request) => request.socket.resetAndDestroy(), lost],
  [
    "a connection reset after the headers",
    (request, response) => {
      request.resume().on("end", () => {
        response.writeHead(200, json).flushHeaders();
        response.socket?.destroy();
      });
    },
    lost,
  ],
  ["something that is no HTTP", (request) => request.socket.end("SSH-2.0-OpenSSH_9\r\n"), lost],
  ["silence", () => undefined, late],
  ["headers, then silence", (_, response) => response.writeHead(200, json).flushHeaders(), late],
  [
    "half a body, then silence",
    (_, response) => response.writeHead(200, json).write(body.slice(0, 30)),
    late,
  ],
  [
    "400 as documented",
    answer(400, json, '{"error":{"message":"Invalid request body","code":"invalid_request"}}'),
    { code: "invalid_request", retryable: false, charged: "no", message: "Invalid request body" },
  ],
  [
    "401 as documented",
    answer(401, json, '{"error":{"message":"No key","code":"missingApiKey"}}'),
    { code: "missingApiKey", retryable: false, charged: "no" },
  ],
  [
    "402 as documented",
    answer(402, json, '{"error":{"message":"Too few","code":"insufficientCredits"}}'),
    { code: "insufficientCredits", retryable: false, charged: "no" },
  ],
  ["401 as a web page", answer(401, html, page), { code: "unauthorized", retryable: false, charged: "no" }],
  ["403 as a web page", answer(403, html, page), { code: "forbidden", retryable: false, charged: "no" }],
  ["404 as a web page", answer(404, html, page), { code: "notFound", retryable: false, charged: "no" }],
  ["413 as a web page", answer(413, html, page), { code: "bodyTooLarge", retryable: false, charged: "no" }],
  [
    "429 without Retry-After",
    answer(429, html, page),
    { code: "rateLimited", retryable: true, charged: "no" },
  ],
  [
    "500 with cut JSON",
    answer(500, json, '{"error":{"mess'),
    { code: "upstreamUnavailable", retryable: true, charged: "unknown" },
  ],
  [
    "502 as a web page",
    answer(502, html, page),
    { code: "upstreamUnavailable", retryable: true, charged: "unknown" },
  ],
  [
    "503 without a body",
    answer(503, {}),
    { code: "upstreamUnavailable", retryable: true, charged: "unknown" },
  ],
  [
    "504 as a web page",
    answer(504, html, page),
    { code: "upstreamTimeout", retryable: true, charged: "unknown" },
  ],
];

describe.each(hostile)("an answer that is %s", (_, handler, { code, retryable, charged, message = "" }) => {
  const timeouts = code === "timeout" ? soon : {};

  test("is one clear error of a GET, never charged", async () => {
    const client = await clientOf(handler, timeouts);
    const error = await failureOf(client.getGeneration("clx"));
    expect(error).toMatchObject({ code, retryable, charged: "no" });
    expect(error.message).toContain(message);
  });

  test("is one clear error of the POST that says whether it may have been charged", async () => {
    const client = await clientOf(handler, timeouts);
    const error = await failureOf(client.createGeneration({ model: "gpt-image-2", prompt: "A cat" }));
    expect(error).toMatchObject({ code, charged });
    expect(error.message).toContain(message);
    // What may have been charged is never offered for a repeat.
    expect(error.retryable && error.charged !== "no").toBe(false);
  });
});

describe("an answer", () => {
  test.each([
    ["text/plain", "text/plain"],
    ["no type at all", undefined],
    ["HTML", "text/html; charset=utf-8"],
  ])("of JSON labelled as %s is read all the same", async (_, type) => {
    const client = await clientOf(answer(200, type ? { "content-type": type } : {}, body));
    await expect(client.getGeneration("clx")).resolves.toMatchObject({ id: "clx", status: "queued" });
  });

  test("with a byte order mark is read", async () => {
    const client = await clientOf(answer(200, json, `\uFEFF${body}`));
    await expect(client.getGeneration("clx")).resolves.toMatchObject({ id: "clx" });
  });

  test("with 202 is as good as one with 200", async () => {
    const client = await clientOf(answer(202, json, body));
    await expect(client.createGeneration({ model: "m", prompt: "A cat" })).resolves.toMatchObject({
      status: "queued",
    });
  });

  test("that can't be read keeps status, request id and cause", async () => {
    const error = await failureOf((await clientOf(answer(200, json, "{"))).getCredits());
    expect(error).toMatchObject({ status: 200, requestId: "r-1" });
    expect(error.cause).toBeInstanceOf(SyntaxError);
  });

  test("that is a page says where it came from and what to check", async () => {
    const error = await failureOf((await clientOf(answer(200, html, page))).listModels());
    expect(error.message).toMatch(/^GET http:\/\/127\.0\.0\.1:\d+\/api\/image-hub\/models was answered 200/);
    expect(error.message).toContain("endpoint");
  });

  test.each([
    ["seconds", "3", 3000, 3000],
    ["a date", new Date(Date.now() + 60_000).toUTCString(), 55_000, 60_000],
  ])("of 429 hands on Retry-After in %s", async (_, retryAfter, least, most) => {
    const client = await clientOf(answer(429, { ...html, "retry-after": retryAfter }, page));
    const error = await failureOf(client.getCredits());
    expect(error.retryAfterMs).toBeGreaterThanOrEqual(least);
    expect(error.retryAfterMs).toBeLessThanOrEqual(most);
  });

  test("that never comes because nobody listens is a network error", async () => {
    const { url, close } = await serve(() => undefined);
    await close();
    const error = await failureOf(createImageHubClient({ endpoint: url }).getCredits());
    expect(error).toMatchObject({ code: "networkError", retryable: true, charged: "no" });
    expect(error.cause).toBeInstanceOf(TypeError);
  });
});
