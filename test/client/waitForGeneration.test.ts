import { describe, expect, test, vi } from "vitest";
import { createImageHubClient } from "../../src/client/createImageHubClient";
import { waitForGeneration } from "../../src/client/waitForGeneration";
import type { ImageHubErrorCode } from "../../src/contract/errorCodes";
import type { Generation } from "../../src/contract/generationSchema";
import { ImageHubError } from "../../src/contract/ImageHubError";
import { failureOf } from "../support/failureOf";

const generation = (status: Generation["status"]): Generation => ({
  id: "clx",
  status,
  model: "gpt-image-2",
  images: [],
  usage: { credits: 0 },
});

const failure = (
  code: ImageHubErrorCode,
  details: { retryable?: boolean; retryAfterMs?: number; charged?: "no" } = {},
) => new ImageHubError(code, { code, ...details });

/** A client that gives one step after the other, and a clock that only the waits move. */
function script(...steps: (Generation | Error)[]) {
  const polls: number[] = [];
  let now = 0;
  return {
    polls,
    client: {
      getGeneration: () => {
        polls.push(now);
        const step = steps.shift();
        if (step === undefined) throw new Error("The script has ended.");
        return step instanceof Error ? Promise.reject(step) : Promise.resolve(step);
      },
    },
    sleep: (ms: number, signal?: AbortSignal) => {
      signal?.throwIfAborted();
      now += ms;
      return Promise.resolve();
    },
  };
}

const steady = () => 1000;

describe("waiting for a generation", () => {
  test("resolves when it has succeeded, and tells only what changed", async () => {
    const { client, sleep, polls } = script(
      generation("queued"),
      generation("queued"),
      generation("running"),
      generation("running"),
      generation("succeeded"),
    );
    const onUpdate = vi.fn<(generation: Generation) => void>();
    await expect(waitForGeneration(client, "clx", { sleep, onUpdate, pollDelay: steady })).resolves.toEqual(
      generation("succeeded"),
    );
    expect(onUpdate.mock.calls.map(([{ status }]) => status)).toEqual(["queued", "running", "succeeded"]);
    expect(polls).toEqual([1000, 2000, 3000, 4000, 5000]);
  });

  test("resolves when it has failed", async () => {
    const { client, sleep } = script(generation("failed"));
    await expect(waitForGeneration(client, "clx", { sleep })).resolves.toEqual(generation("failed"));
  });

  test("tells the spacing how long it has waited", async () => {
    const { client, sleep } = script(generation("queued"), generation("queued"), generation("succeeded"));
    const ages: number[] = [];
    await waitForGeneration(client, "clx", {
      sleep,
      pollDelay: (age, random) => {
        expect(random >= 0 && random < 1).toBe(true);
        ages.push(age);
        return 500;
      },
    });
    expect(ages).toEqual([0, 500, 1000]);
  });

  test.each<ImageHubErrorCode>([
    "networkError",
    "timeout",
    "rateLimited",
    "upstreamTimeout",
    "upstreamUnavailable",
    "invalidResponse",
  ])("outlives any number of %s in a row", async (code) => {
    const failures = Array.from({ length: 40 }, () => failure(code));
    const { client, sleep } = script(...failures, generation("succeeded"));
    await expect(waitForGeneration(client, "clx", { sleep })).resolves.toMatchObject({ status: "succeeded" });
  });

  test("waits longer after each failure in a row, and as before once it is well again", async () => {
    const down = () => failure("networkError");
    const { client, sleep, polls } = script(
      down(),
      down(),
      down(),
      generation("running"),
      generation("running"),
      ...Array.from({ length: 6 }, down),
      generation("succeeded"),
    );
    await waitForGeneration(client, "clx", { sleep, pollDelay: steady });
    const gaps = polls.map((at, index) => (at - (polls[index - 1] ?? 0)) / 1000);
    const bounds = [1, 2, 4, 8, 1, 1, 2, 4, 8, 16, 30, 30];
    const rounding = 1e-9;
    expect(gaps).toHaveLength(bounds.length);
    expect(
      gaps.filter((gap, index) => gap < (bounds[index] ?? 0) - rounding || gap > 1.1 * (bounds[index] ?? 0)),
    ).toEqual([]);
  });

  test("honours Retry-After, but not a wish for days", async () => {
    const { client, sleep, polls } = script(
      failure("rateLimited", { retryAfterMs: 20_000 }),
      failure("rateLimited", { retryAfterMs: 864e5 }),
      generation("succeeded"),
    );
    await waitForGeneration(client, "clx", { sleep, pollDelay: () => 0 });
    const [first = 0, second = 0, third = 0] = polls;
    expect(second - first).toBeGreaterThanOrEqual(20_000);
    expect(second - first).toBeLessThanOrEqual(22_000);
    expect(third - second).toBeLessThanOrEqual(330_000);
  });

  test.each<ImageHubErrorCode>([
    "unauthorized",
    "missingApiKey",
    "invalidApiKey",
    "expiredApiKey",
    "forbidden",
    "notFound",
    "proxyMisconfigured",
    "invalid_request",
  ])("stops at once on %s", async (code) => {
    const error = failure(code);
    const { client, sleep, polls } = script(generation("queued"), error);
    expect(await failureOf(waitForGeneration(client, "clx", { sleep }))).toBe(error);
    expect(polls).toHaveLength(2);
  });

  test("believes that a generation has failed when it is told so three times in a row", async () => {
    const error = failure("generationFailed", { charged: "no" });
    const { client, sleep, polls } = script(error, error, generation("running"), error, error, error);
    expect(await failureOf(waitForGeneration(client, "clx", { sleep }))).toBe(error);
    expect(polls).toHaveLength(6);
  });

  test("goes on when the session's headers could not be had this time", async () => {
    const { client, sleep } = script(failure("unauthorized", { retryable: true }), generation("succeeded"));
    await expect(waitForGeneration(client, "clx", { sleep })).resolves.toMatchObject({ status: "succeeded" });
  });

  test("stops with the signal in the middle of a real wait", async () => {
    const { client, polls } = script();
    const controller = new AbortController();
    const outcome = failureOf(
      waitForGeneration(client, "clx", { signal: controller.signal, pollDelay: () => 1e12 }),
    );
    const reason = new Error("The person left.");
    controller.abort(reason);
    expect(await outcome).toMatchObject({ code: "aborted", charged: "no", cause: reason });
    expect(polls).toEqual([]);
  });

  test("asks nothing with a signal that is aborted already", async () => {
    const { client, polls } = script();
    const error = await failureOf(waitForGeneration(client, "clx", { signal: AbortSignal.abort() }));
    expect(error.code).toBe("aborted");
    expect(polls).toEqual([]);
  });

  test("stops with the signal in the middle of a poll", async () => {
    const controller = new AbortController();
    const client = createImageHubClient({
      endpoint: "https://app.example",
      fetch: () => {
        controller.abort();
        return new Promise(() => undefined);
      },
    });
    const { sleep } = script();
    const error = await failureOf(waitForGeneration(client, "clx", { signal: controller.signal, sleep }));
    expect(error.code).toBe("aborted");
  });
});
