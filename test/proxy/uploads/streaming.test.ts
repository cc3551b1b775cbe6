import { createHash, randomBytes } from "node:crypto";
import { request, type IncomingMessage } from "node:http";
import { describe, expect, test } from "vitest";
import type { ImageHubProxyOptions } from "../../../src/proxy";
import { answerJson, as, errorOf, proxyTo, queued, upstreamOf } from "../proxyTo";
import { rawRequest } from "../rawRequest";
import { bodyOf, deferred } from "../serve";
import { askedParts, formBytes, formEnd, heads, multipart, partHead, picture } from "./formBytes";

const megabyte = 1024 * 1024;

/** An upload by hand, chunk by chunk, to see how far it gets. */
function openUpload(endpoint: string, headers: Record<string, string>) {
  const answered = deferred<IncomingMessage>();
  const req = request(`${endpoint}/images/generations`, {
    method: "POST",
    headers: { "x-user": "ann", ...headers },
  });
  req.on("response", answered.resolve);
  req.on("error", () => undefined);
  return { req, answered: answered.promise };
}

const opening = Buffer.concat([askedParts, partHead("reference_image", "a.png"), heads.png]);

/** A body of so many megabytes, made up as it is read. */
const streamOf = (
  chunks: number,
  [start, end]: readonly Buffer[] = [opening, formEnd],
  chunk = randomBytes(megabyte),
) =>
  new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(start ?? opening),
    pull(controller) {
      if (chunks-- > 0) return controller.enqueue(chunk);
      controller.enqueue(end ?? formEnd);
      controller.close();
    },
  });

const json: readonly Buffer[] = [Buffer.from('{"model":"m","prompt":"'), Buffer.from('"}')];

const upload = (endpoint: string, body: ReadableStream | Uint8Array<ArrayBuffer>, type = multipart) => {
  // Node wants to be told that the answer comes after the body.
  const init = { method: "POST", body, duplex: "half", headers: { "content-type": type } };
  return as("ann", `${endpoint}/images/generations`, init);
};

async function setUp(options: Partial<ImageHubProxyOptions> = {}) {
  const bodies: Promise<Buffer>[] = [];
  const upstream = await upstreamOf((req, res) => {
    const body = bodyOf(req);
    bodies.push(body);
    body.then(
      () => answerJson(queued())(req, res),
      () => res.destroy(),
    );
  });
  return { upstream, bodies, endpoint: await proxyTo(upstream.url, options) };
}

describe("an upload", () => {
  test("arrives byte for byte, with its type and its length", async () => {
    const { upstream, bodies, endpoint } = await setUp();
    const bytes = formBytes(
      ["model", "m"],
      ["prompt", "a lighthouse"],
      ["reference_image", Buffer.concat([heads.png, randomBytes(12 * megabyte)]), "a.png"],
      ["reference_image", Buffer.concat([heads.jpeg, randomBytes(megabyte)]), "b.jpg"],
    );
    const response = await upload(endpoint, new Uint8Array(bytes));
    expect(response.status).toBe(200);
    const sha = (data: Uint8Array) => createHash("sha256").update(data).digest("hex");
    expect(sha((await bodies[0]) ?? Buffer.of())).toBe(sha(bytes));
    expect(upstream.requests[0]?.headers).toMatchObject({
      "content-type": multipart,
      "content-length": String(bytes.length),
    });
  });

  test("of unknown length arrives as well", async () => {
    const { upstream, bodies, endpoint } = await setUp();
    expect((await upload(endpoint, streamOf(3))).status).toBe(200);
    expect((await bodies[0])?.length).toBe(3 * megabyte + opening.length + formEnd.length);
    expect(upstream.requests[0]?.headers["transfer-encoding"]).toBe("chunked");
  });

  test("reaches the service while the browser is still sending", async () => {
    const first = deferred();
    const upstream = await upstreamOf((req, res) => {
      req.once("data", () => first.resolve());
      req.on("end", () => answerJson(queued())(req, res));
    });
    const { req, answered } = openUpload(await proxyTo(upstream.url), { "content-type": multipart });
    req.write(opening);
    await first.promise;
    req.end(formEnd);
    expect((await answered).statusCode).toBe(200);
  });

  test("waits for a service that reads slowly instead of piling up in memory", async () => {
    const waiting = deferred<IncomingMessage>();
    const upstream = await upstreamOf((req) => {
      req.pause();
      waiting.resolve(req);
    });
    let sent = 0;
    const chunk = randomBytes(megabyte / 8);
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(opening),
      pull(controller) {
        sent += 1;
        if (sent < 380) controller.enqueue(chunk);
        else controller.close();
      },
    });
    const leaving = new AbortController();
    const endpoint = await proxyTo(upstream.url);
    const init = {
      method: "POST",
      body,
      duplex: "half",
      headers: { "content-type": multipart },
      signal: leaving.signal,
    };
    const answer = as("ann", `${endpoint}/images/generations`, init);
    await waiting.promise;
    let before = -1;
    while (before !== sent) {
      before = sent;
      await new Promise((resolve) => {
        setTimeout(resolve, 100);
      });
    }
    expect(sent).toBeLessThan(300);
    leaving.abort();
    await expect(answer).rejects.toThrow(/abort/i);
  });
});

describe("a body that is too large", () => {
  test("is refused by its declared length before a byte is read, with both sizes", async () => {
    const { upstream, endpoint } = await setUp({ limits: { bodyBytes: 5 * megabyte } });
    const { req, answered } = openUpload(endpoint, {
      "content-type": multipart,
      "content-length": String(6 * megabyte),
    });
    req.write("x");
    const response = await answered;
    expect(response.statusCode).toBe(413);
    const { error } = JSON.parse((await bodyOf(response)).toString()) as {
      error: { code: string; message: string };
    };
    expect(error.code).toBe("bodyTooLarge");
    expect(error.message).toMatch(/6\.00 MB.*5\.00 MB/);
    expect(upstream.requests).toEqual([]);
    req.destroy();
  });

  test("is refused as soon as too much has arrived, with both sizes, and the service is cut off", async () => {
    const cut = deferred();
    const upstream = await upstreamOf((req) => {
      req.resume();
      req.on("close", () => cut.resolve());
    });
    const endpoint = await proxyTo(upstream.url, { limits: { bodyBytes: 3 * megabyte } });
    const response = await upload(endpoint, streamOf(20));
    expect(response.status).toBe(413);
    expect(await errorOf(response)).toMatchObject({
      code: "bodyTooLarge",
      message: expect.stringMatching(/3\.\d\d MB \(\d+ bytes\) have arrived.*3\.00 MB/) as string,
    });
    await cut.promise;
  });

  test("a length that lies about more to come does not help", async () => {
    const { bodies, endpoint } = await setUp({ limits: { bodyBytes: 10 } });
    const { text } = await rawRequest(endpoint, "/api/image-hub/images/generations", {
      method: "POST",
      headers: { "x-user": "ann", "content-type": multipart, "transfer-encoding": "chunked" },
      body: picture(100),
    });
    expect(JSON.parse(text)).toMatchObject({ error: { code: "bodyTooLarge" } });
    for (const body of bodies) await expect(body).rejects.toThrow(/abort/i);
  });

  test("JSON may have 1 MB, whatever uploads may have", async () => {
    const { upstream, endpoint } = await setUp();
    const declared = await upload(endpoint, randomBytes(megabyte + 1), "application/json");
    expect(declared.status).toBe(413);
    expect(upstream.requests).toEqual([]);
    expect((await upload(endpoint, streamOf(3, json), "application/json; charset=utf-8")).status).toBe(413);
    const prompt = "x".repeat(megabyte - '{"model":"m","prompt":""}'.length);
    const largest = Buffer.from(JSON.stringify({ model: "m", prompt }));
    expect((await upload(endpoint, largest, "application/json")).status).toBe(200);
  });
});

describe("a body of another type", () => {
  test.each([
    "text/plain",
    "application/x-www-form-urlencoded",
    "application/jsonp",
    "multipart/mixed; boundary=b",
    "",
  ])("%s is refused, so no plain form can spend credits", async (type) => {
    const { upstream, endpoint } = await setUp();
    const response = await rawRequest(endpoint, "/api/image-hub/images/generations", {
      method: "POST",
      headers: { "x-user": "ann", ...(type ? { "content-type": type } : {}) },
      body: "{}",
    });
    expect(response.status).toBe(415);
    expect(JSON.parse(response.text)).toMatchObject({ error: { code: "invalid_request" } });
    expect(upstream.requests).toEqual([]);
  });
});
