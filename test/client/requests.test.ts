import type { IncomingHttpHeaders } from "node:http";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { createImageHubClient, type ImageHubClientOptions } from "../../src/client/createImageHubClient";
import type { CallOptions, ImageHubClient, UploadProgress } from "../../src/client/ImageHubClient";
import type { FetchFunction } from "../../src/client/transport";
import { ImageHubError } from "../../src/contract/ImageHubError";
import { failureOf } from "../support/failureOf";
import { serve } from "../support/serve";

interface Seen {
  method: string | undefined;
  url: string | undefined;
  headers: IncomingHttpHeaders;
  body: string;
}

const generation = JSON.stringify({ id: "clx", status: "queued", model: "gpt-image-2", images: [] });
const request = { model: "gpt-image-2", prompt: "A cat" };
const picture = new File(["abc"], "cat.png", { type: "image/png" });

/** A client of a server that answers everything with a queued generation and remembers what it was sent. */
async function connect(options: Partial<ImageHubClientOptions> = {}) {
  const seen: Seen[] = [];
  const { url, close } = await serve((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
    incoming.on("end", () => {
      const { method, headers } = incoming;
      seen.push({ method, url: incoming.url, headers, body: Buffer.concat(chunks).toString() });
      response.end(generation);
    });
  });
  onTestFinished(close);
  return { seen, client: createImageHubClient({ endpoint: `${url}/hub`, ...options }) };
}

describe("what is sent", () => {
  test("is JSON without reference images, async by default", async () => {
    const { client, seen } = await connect();
    await client.createGeneration({ ...request, size: "1024x1024", quality: "high", n: 2 });
    expect(seen).toMatchObject([{ method: "POST", url: "/hub/images/generations" }]);
    expect(seen[0]?.headers["content-type"]).toBe("application/json");
    expect(JSON.parse(seen[0]?.body ?? "")).toEqual({
      ...request,
      size: "1024x1024",
      quality: "high",
      n: 2,
      async: true,
    });
  });

  test("says nothing of async in sync mode", async () => {
    const { client, seen } = await connect();
    await client.createGeneration(request, { mode: "sync" });
    expect(JSON.parse(seen[0]?.body ?? "")).toEqual(request);
  });

  test("is multipart with reference images", async () => {
    const { client, seen } = await connect();
    await client.createGeneration({ ...request, referenceImages: [picture] });
    expect(seen[0]?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
    expect(seen[0]?.body).toContain(
      'name="reference_image"; filename="cat.png"\r\nContent-Type: image/png\r\n\r\nabc',
    );
    expect(seen[0]?.body).toContain('name="async"\r\n\r\ntrue');
  });

  test("has the idempotency key when there is one", async () => {
    const { client, seen } = await connect();
    await client.createGeneration(request, { idempotencyKey: "key-1" });
    await client.createGeneration(request);
    expect(seen.map(({ headers }) => headers["idempotency-key"])).toEqual(["key-1", undefined]);
  });

  test("names a generation safely in the path", async () => {
    const { client, seen } = await connect();
    await client.getGeneration("../a b?c#d/é");
    expect(seen[0]).toMatchObject({ method: "GET", url: "/hub/generations/..%2Fa%20b%3Fc%23d%2F%C3%A9" });
  });

  test.each(["", "  ", ".", ".."])("is nothing for the id %j", async (id) => {
    const { client, seen } = await connect();
    await expect(client.getGeneration(id)).rejects.toMatchObject({ code: "invalid_request", charged: "no" });
    expect(seen).toEqual([]);
  });

  test("is nothing for a request that can't be right", async () => {
    const { client, seen } = await connect();
    const error = await failureOf(client.createGeneration({ ...request, prompt: " " }));
    expect(error).toMatchObject({ code: "invalid_request", charged: "no", retryable: false });
    expect(seen).toEqual([]);
  });

  test.each<[string, (client: ImageHubClient, options: CallOptions) => Promise<unknown>]>([
    ["listModels", (client, options) => client.listModels(options)],
    ["getCredits", (client, options) => client.getCredits(options)],
    ["getGeneration", (client, options) => client.getGeneration("clx", options)],
    ["findRequest", (client, options) => client.findRequest("key-1", options)],
    ["createGeneration", (client, options) => client.createGeneration(request, options)],
  ])("is nothing when %s gets something else than options", async (_name, call) => {
    const { client, seen } = await connect();
    // What untyped callers do.
    for (const options of [null, "sync"]) {
      const error = await failureOf(call(client, options as unknown as CallOptions));
      expect(error).toMatchObject({ code: "invalid_request", charged: "no" });
      expect(error.message).toContain(`give an object such as { signal }, or nothing`);
    }
    expect(seen).toEqual([]);
  });

  test("goes through the given fetch, called without a receiver, with credentials and without a cache", async () => {
    const calls: RequestInit[] = [];
    const client = createImageHubClient({
      endpoint: "https://app.example/hub",
      credentials: "include",
      fetch(this: unknown, url, init) {
        expect(this).toBeUndefined();
        calls.push({ ...init, referrer: url });
        return Promise.resolve(new Response('{"credits":1}'));
      },
    });
    await client.getCredits();
    expect(calls).toMatchObject([
      {
        method: "GET",
        credentials: "include",
        cache: "no-store",
        referrer: "https://app.example/hub/credits",
      },
    ]);
  });

  test("has same-origin credentials by default", async () => {
    const fetch = vi.fn<FetchFunction>(() => Promise.resolve(new Response('{"credits":1}')));
    await createImageHubClient({ endpoint: "https://app.example", fetch }).getCredits();
    expect(fetch.mock.calls[0]?.[1]).toMatchObject({ credentials: "same-origin" });
  });

  test("never reports progress where nothing is measured", async () => {
    const onUploadProgress = vi.fn<(progress: UploadProgress) => void>();
    const { client } = await connect();
    await client.createGeneration({ ...request, referenceImages: [picture] }, { onUploadProgress });
    expect(onUploadProgress).not.toHaveBeenCalled();
  });
});

describe("the headers option", () => {
  test("is sent with every request", async () => {
    const { client, seen } = await connect({ headers: { "X-Session": "s-1", "X-Absent": undefined } });
    await client.getGeneration("clx");
    await client.createGeneration(request);
    expect(seen.map(({ headers }) => [headers["x-session"], headers["x-absent"]])).toEqual([
      ["s-1", undefined],
      ["s-1", undefined],
    ]);
  });

  test("may be an async function, asked anew each time", async () => {
    let asked = 0;
    const { client, seen } = await connect({ headers: async () => ({ "x-session": `s-${(asked += 1)}` }) });
    await client.getGeneration("clx");
    await client.getGeneration("clx");
    expect(seen.map(({ headers }) => headers["x-session"])).toEqual(["s-1", "s-2"]);
  });

  test("can't break the body's type or the idempotency key", async () => {
    const headers = { "Content-Type": "text/plain", "Idempotency-Key": "theirs" };
    const { client, seen } = await connect({ headers });
    await client.createGeneration(request, { idempotencyKey: "ours" });
    await client.createGeneration({ ...request, referenceImages: [picture] }, { idempotencyKey: "ours" });
    expect(seen.map((each) => each.headers["idempotency-key"])).toEqual(["ours", "ours"]);
    expect(seen[0]?.headers["content-type"]).toBe("application/json");
    expect(seen[1]?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
  });

  test.each([
    ["bad name", "x"],
    ["", "x"],
    ["x-two-lines", "a\nb: c"],
    ["x-emoji", "🐈"],
  ])("with the header %j is refused by name when the client is created", (name, value) => {
    expect(() => createImageHubClient({ endpoint: "/hub", headers: { [name]: value } })).toThrow(
      expect.objectContaining({
        code: "invalid_request",
        message: expect.stringContaining(JSON.stringify(name)) as string,
      }),
    );
  });

  test("that gives a bad header later sends nothing and charges nothing", async () => {
    const { client, seen } = await connect({ headers: () => ({ "bad name": "x" }) });
    await expect(client.createGeneration(request)).rejects.toMatchObject({
      code: "invalid_request",
      charged: "no",
    });
    expect(seen).toEqual([]);
  });

  test("that fails sends nothing, charges nothing and may be tried again", async () => {
    const cause = new TypeError("token server down");
    const { client, seen } = await connect({ headers: () => Promise.reject(cause) });
    const error = await failureOf(client.createGeneration(request));
    expect(error).toMatchObject({ code: "unauthorized", charged: "no", retryable: true, cause });
    expect(seen).toEqual([]);
  });

  test("that throws an ImageHubError has its own say", async () => {
    const own = new ImageHubError("Signed out.", { code: "unauthorized" });
    const { client } = await connect({
      headers: () => {
        throw own;
      },
    });
    expect(await failureOf(client.getCredits())).toBe(own);
  });

  test("that never answers is bounded by the timeout, and charges nothing", async () => {
    const { client, seen } = await connect({
      headers: () => new Promise(() => undefined),
      timeouts: { accept: 20 },
    });
    await expect(client.createGeneration(request)).rejects.toMatchObject({
      code: "timeout",
      charged: "no",
      retryable: true,
    });
    expect(seen).toEqual([]);
  });

  test("and a bad idempotency key are told apart", async () => {
    const { client, seen } = await connect();
    const error = await failureOf(client.createGeneration(request, { idempotencyKey: "a\nb" }));
    expect(error).toMatchObject({ code: "invalid_request", charged: "no" });
    expect(error.message).toContain("idempotency-key");
    expect(seen).toEqual([]);
  });
});
