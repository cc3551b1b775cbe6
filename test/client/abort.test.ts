import { EventEmitter, once } from "node:events";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { createImageHubClient } from "../../src/client/createImageHubClient";
import { openDeadline } from "../../src/client/openDeadline";
import { failureOf } from "../support/failureOf";
import { serve } from "../support/serve";

const request = { model: "gpt-image-2", prompt: "A cat" };
const reason = new Error("The person left.");

/** A server that never answers, and tells when somebody asks and when they leave. */
async function silence() {
  const events = new EventEmitter();
  const asked = once(events, "asked");
  const left = once(events, "left");
  const { url, close } = await serve((incoming, response) => {
    response.on("close", () => events.emit("left"));
    incoming.resume().on("end", () => events.emit("asked"));
  });
  onTestFinished(close);
  return { client: createImageHubClient({ endpoint: url }), asked, left };
}

describe("aborting", () => {
  test("before anything is sent charges nothing and sends nothing", async () => {
    let calls = 0;
    const client = createImageHubClient({
      endpoint: "https://app.example",
      fetch: () => {
        calls += 1;
        return Promise.resolve(new Response());
      },
    });
    const error = await failureOf(client.createGeneration(request, { signal: AbortSignal.abort(reason) }));
    expect(error).toMatchObject({ code: "aborted", charged: "no", retryable: false, cause: reason });
    expect(calls).toBe(0);
  });

  test("a POST under way may have been charged, and hangs up", async () => {
    const { client, asked, left } = await silence();
    const controller = new AbortController();
    const outcome = failureOf(client.createGeneration(request, { signal: controller.signal }));
    await asked;
    controller.abort(reason);
    expect(await outcome).toMatchObject({
      code: "aborted",
      charged: "unknown",
      retryable: false,
      cause: reason,
    });
    await left;
  });

  test("a GET under way charges nothing, and hangs up", async () => {
    const { client, asked, left } = await silence();
    const controller = new AbortController();
    const outcome = failureOf(client.listModels({ signal: controller.signal }));
    await asked;
    controller.abort();
    const error = await outcome;
    expect(error).toMatchObject({ code: "aborted", charged: "no", retryable: false });
    expect(error.cause).toMatchObject({ name: "AbortError" });
    await left;
  });

  test("works even when the given fetch ignores its signal", async () => {
    const controller = new AbortController();
    const client = createImageHubClient({
      endpoint: "https://app.example",
      fetch: () => {
        controller.abort(reason);
        return new Promise(() => undefined);
      },
    });
    const error = await failureOf(client.getCredits({ signal: controller.signal }));
    expect(error).toMatchObject({ code: "aborted", cause: reason });
  });

  test("while the headers are being asked for charges nothing", async () => {
    const controller = new AbortController();
    const client = createImageHubClient({
      endpoint: "https://app.example",
      headers: () => {
        controller.abort(reason);
        return new Promise(() => undefined);
      },
    });
    const error = await failureOf(client.createGeneration(request, { signal: controller.signal }));
    expect(error).toMatchObject({ code: "aborted", charged: "no" });
  });
});

describe("a signal until it is sent", () => {
  const post = { model: "gpt-image-2", prompt: "a sea" };

  test("stops a POST whose headers are still being asked for", async () => {
    const leaving = new AbortController();
    let sent = 0;
    const client = createImageHubClient({
      endpoint: "https://app.example/api",
      headers: async () => {
        await Promise.resolve();
        leaving.abort();
        return {};
      },
      fetch: async () => Promise.resolve(Response.json({}, { status: ++sent })),
    });
    const error = await failureOf(client.createGeneration(post, { signalUntilSent: leaving.signal }));
    expect(error).toMatchObject({ code: "aborted", charged: "no" });
    expect(sent).toBe(0);
  });

  test("changes nothing later", async () => {
    const leaving = new AbortController();
    const client = createImageHubClient({
      endpoint: "https://app.example/api",
      fetch: async () => {
        leaving.abort();
        return Promise.resolve(Response.json({ id: "clx", status: "queued", model: "gpt-image-2" }));
      },
    });
    const accepted = await client.createGeneration(post, { signalUntilSent: leaving.signal });
    expect(accepted).toMatchObject({ id: "clx", status: "queued" });
  });
});

describe("a time limit", () => {
  test("without end waits for an answer that takes its time", async () => {
    const { url, close } = await serve((_, response) => {
      setTimeout(() => response.end('{"credits":1}'), 30);
    });
    onTestFinished(close);
    const client = createImageHubClient({ endpoint: url, timeouts: { read: Number.POSITIVE_INFINITY } });
    await expect(client.getCredits()).resolves.toMatchObject({ credits: 1 });
  });

  test("starts anew with every sign of life", () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const deadline = openDeadline(1000);
    vi.advanceTimersByTime(900);
    deadline.restart();
    vi.advanceTimersByTime(900);
    expect(deadline.timedOut).toBe(false);
    vi.advanceTimersByTime(100);
    expect(deadline.timedOut).toBe(true);
    expect(deadline.signal.reason).toMatchObject({ name: "TimeoutError" });
    expect(vi.getTimerCount()).toBe(0);
  });

  test("lets go of the caller's signal when it is closed", () => {
    const controller = new AbortController();
    const deadline = openDeadline(1000, controller.signal);
    deadline.close();
    controller.abort();
    expect(deadline.signal.aborted).toBe(false);
  });

  test("is not started anew by a late sign of life", () => {
    const controller = new AbortController();
    const deadline = openDeadline(0, controller.signal);
    controller.abort();
    deadline.restart();
    expect(deadline.timedOut).toBe(false);
    deadline.close();
  });
});
