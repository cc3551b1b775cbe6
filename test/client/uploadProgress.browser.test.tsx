import { describe, expect, inject, test, vi } from "vitest";
import { createImageHubClient, type ImageHubClientOptions } from "../../src/client/createImageHubClient";
import type { UploadProgress } from "../../src/client/ImageHubClient";
import { failureOf } from "../support/failureOf";

const megabyte = 1024 * 1024;

const clientOf = (answer: string, options: Partial<ImageHubClientOptions> = {}) =>
  createImageHubClient({ endpoint: `${inject("uploadServer")}/${answer}`, ...options });

const requestOf = (bytes: number) => ({
  model: "gpt-image-2",
  prompt: "A cat",
  referenceImages: [new File([new Uint8Array(bytes)], "cat.png", { type: "image/png" })],
});

const listener = () => vi.fn<(progress: UploadProgress) => void>();

describe("an upload with progress", () => {
  test("reports what has really been sent, up to all of it", async () => {
    const onUploadProgress = listener();
    const client = clientOf("ok", { headers: { "x-session": "s-1" } });
    const generation = await client.createGeneration(requestOf(3 * megabyte), {
      onUploadProgress,
      idempotencyKey: "k-1",
    });
    const facts = JSON.parse(generation.prompt ?? "") as Record<string, unknown>;
    const reports = onUploadProgress.mock.calls.map(([progress]) => progress);
    expect(facts).toMatchObject({ key: "k-1", session: "s-1" });
    expect(facts["type"]).toMatch(/^multipart\/form-data; boundary=/);
    expect(facts["bytes"]).toBeGreaterThan(3 * megabyte);
    expect(reports.at(-1)).toEqual({ loaded: facts["bytes"], total: facts["bytes"] });
    const loaded = reports.map((report) => report.loaded);
    expect(loaded).toEqual([...loaded].sort((a, b) => a - b));
  });

  test.each([
    [
      "busy",
      {
        code: "rateLimited",
        status: 429,
        charged: "no",
        retryable: true,
        retryAfterMs: 3000,
        requestId: "r-1",
      },
    ],
    ["page", { code: "invalidResponse", status: 200, charged: "unknown", retryable: false }],
    ["nothing", { code: "invalidResponse", status: 204, charged: "unknown" }],
    ["cut", { code: "networkError", charged: "unknown", retryable: false }],
    ["reset", { code: "networkError", charged: "unknown", retryable: false }],
  ])("that is answered with '%s' is the same error as with fetch", async (answer, expected) => {
    const measured = clientOf(answer).createGeneration(requestOf(10), { onUploadProgress: listener() });
    expect(await failureOf(measured)).toMatchObject(expected);
    expect(await failureOf(clientOf(answer).createGeneration(requestOf(10)))).toMatchObject(expected);
  });

  test("can be stopped half-way, and may have been charged then", async () => {
    const controller = new AbortController();
    const reason = new Error("The person left.");
    const error = await failureOf(
      clientOf("stuck").createGeneration(requestOf(40 * megabyte), {
        signal: controller.signal,
        onUploadProgress: ({ loaded, total }) => {
          if (loaded < total) controller.abort(reason);
        },
      }),
    );
    expect(error).toMatchObject({ code: "aborted", charged: "unknown", cause: reason });
  });

  test("ends when no answer comes in time", async () => {
    const client = clientOf("silent", { timeouts: { generate: 300 } });
    const error = await failureOf(client.createGeneration(requestOf(10), { onUploadProgress: listener() }));
    expect(error).toMatchObject({ code: "timeout", charged: "unknown", retryable: false });
  });
});

describe("progress is never reported", () => {
  test("for a request without pictures", async () => {
    const onUploadProgress = listener();
    await clientOf("ok").createGeneration({ model: "gpt-image-2", prompt: "A cat" }, { onUploadProgress });
    expect(onUploadProgress).not.toHaveBeenCalled();
  });

  test.each<[string, Partial<ImageHubClientOptions>]>([
    ["a fetch of one's own", { fetch: (url, init) => fetch(url, init) }],
    ["credentials that must be left out, which only fetch can", { credentials: "omit" }],
  ])("with %s", async (_, options) => {
    const onUploadProgress = listener();
    const generation = await clientOf("ok", options).createGeneration(requestOf(megabyte), {
      onUploadProgress,
    });
    expect(generation.status).toBe("queued");
    expect(onUploadProgress).not.toHaveBeenCalled();
  });
});

test("a path is resolved against the page, and an HTML answer of its server is one clear error", async () => {
  const error = await failureOf(createImageHubClient({ endpoint: "/no-such-hub" }).listModels());
  expect(["invalidResponse", "notFound"]).toContain(error.code);
});
