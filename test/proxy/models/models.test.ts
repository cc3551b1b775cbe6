import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createImageHubProxy } from "../../../src/proxy";
import { answerJson, apiKey, as, errorOf, proxyTo, upstreamOf, userOf } from "../proxyTo";
import { deferred } from "../serve";

const list = (id = "gpt-image-2") => ({ data: [{ id, credits_per_image: 8 }] });
const url = "https://app.example/api/image-hub/models";
const ask = (signal?: AbortSignal) =>
  new Request(url, { headers: { "x-user": "ann" }, ...(signal ? { signal } : {}) });

/** A proxy whose calls to the service are answered by hand. */
function setUp() {
  const calls: { signal: AbortSignal | null | undefined; answer: (response: Response | Error) => void }[] =
    [];
  const proxy = createImageHubProxy({
    apiKey,
    authorize: userOf,
    fetch: (_, init) =>
      new Promise((resolve, reject) => {
        // An aborted fetch rejects; the reason is whatever it was aborted with.
        init?.signal?.addEventListener("abort", () => reject(init.signal?.reason as Error));
        calls.push({
          signal: init?.signal,
          answer: (value) => (value instanceof Error ? reject(value) : resolve(value)),
        });
      }),
  });
  const call = async (index: number) => {
    await vi.waitFor(() => expect(calls.length).toBeGreaterThan(index));
    const found = calls[index];
    if (!found) throw new Error("There was no such call.");
    return found;
  };
  /** Lets the proxy ask for the first time, and answers. */
  const warmUp = async () => {
    const answer = proxy(ask());
    (await call(0)).answer(Response.json(list("first")));
    await answer;
  };
  const read = async (response: Response) => ({
    age: response.headers.get("age"),
    // The models of this test.
    id: ((await response.json()) as ReturnType<typeof list>).data[0]?.id,
  });
  return { proxy, calls, call, warmUp, read, get: async () => read(await proxy(ask())) };
}

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"] }));
afterEach(() => void vi.useRealTimers());
const pass = (ms: number) => vi.setSystemTime(Date.now() + ms);
const minutes = 60_000;

describe("the models are asked for as rarely as their age allows", () => {
  test("a hundred clients at once are one call", async () => {
    const { proxy, calls, call, read } = setUp();
    const answers = Array.from({ length: 100 }, () => proxy(ask()));
    (await call(0)).answer(Response.json(list()));
    for (const answer of answers) expect(await read(await answer)).toEqual({ age: "0", id: "gpt-image-2" });
    expect(calls).toHaveLength(1);
  });

  test("young ones are given without asking, with their age", async () => {
    const { warmUp, get, calls } = setUp();
    await warmUp();
    pass(42_000);
    expect(await get()).toEqual({ age: "42", id: "first" });
    expect(calls).toHaveLength(1);
  });

  test("older ones are given at once, while the service is asked once", async () => {
    const { warmUp, get, calls, call } = setUp();
    await warmUp();
    pass(5 * minutes);
    for (let times = 0; times < 3; times += 1) expect(await get()).toEqual({ age: "300", id: "first" });
    expect(calls).toHaveLength(2);
    (await call(1)).answer(Response.json(list("second")));
    await vi.waitFor(async () => expect(await get()).toEqual({ age: "0", id: "second" }));
    expect(calls).toHaveLength(2);
  });

  test("old ones wait for the service", async () => {
    const { warmUp, get, call } = setUp();
    await warmUp();
    pass(30 * minutes);
    const answer = get();
    (await call(1)).answer(Response.json(list("second")));
    expect(await answer).toEqual({ age: "0", id: "second" });
  });

  test("each proxy has its own", async () => {
    const [one, two] = [setUp(), setUp()];
    await one.warmUp();
    const answer = two.get();
    (await two.call(0)).answer(Response.json(list("other")));
    expect(await answer).toMatchObject({ id: "other" });
    expect(await one.get()).toMatchObject({ id: "first" });
  });
});

describe("a service that fails", () => {
  test.each([
    ["can't be reached", () => new TypeError("fetch failed")],
    ["says 500 in HTML", () => new Response("<html>", { status: 500 })],
    ["cuts the list off", () => new Response('{"data":[{"id":"x"')],
    ["gives another list", () => Response.json({ data: [{ nothing: "known" }] })],
    ["has no end", () => new Response(" ".repeat(9 * 1024 * 1024))],
  ])("and %s leaves the old list, is left alone for a while, and is asked again", async (_, failure) => {
    const { warmUp, get, call, calls } = setUp();
    await warmUp();
    pass(30 * minutes);
    const answer = get();
    (await call(1)).answer(failure());
    expect(await answer).toEqual({ age: "1800", id: "first" });
    pass(9_000);
    expect(await get()).toEqual({ age: "1809", id: "first" });
    expect(calls).toHaveLength(2);
    pass(1_000);
    const next = get();
    (await call(2)).answer(Response.json(list("second")));
    expect(await next).toEqual({ age: "0", id: "second" });
  });

  test("for a day is an error in the end", async () => {
    const { warmUp, proxy, call } = setUp();
    await warmUp();
    pass(24 * 60 * minutes);
    const answer = proxy(ask());
    (await call(1)).answer(new TypeError("fetch failed"));
    expect((await answer).status).toBe(502);
  });

  test("at first is an error for all who wait, with the wait that it asks for, and is asked again", async () => {
    const { proxy, call, read } = setUp();
    const answers = [proxy(ask()), proxy(ask())];
    (await call(0)).answer(new Response("<html>", { status: 503, headers: { "retry-after": "7" } }));
    for (const answer of answers) {
      const response = await answer;
      expect([response.status, response.headers.get("retry-after")]).toEqual([503, "7"]);
      expect((await errorOf(response)).code).toBe("upstreamUnavailable");
    }
    const next = proxy(ask());
    (await call(1)).answer(Response.json(list()));
    expect(await read(await next)).toMatchObject({ id: "gpt-image-2" });
  });

  test("and an app's fetch that ignores its signal keeps nobody waiting, now or later", async () => {
    vi.useRealTimers();
    const never = vi.fn<typeof fetch>(() => new Promise(() => undefined));
    const proxy = createImageHubProxy({ apiKey, authorize: userOf, fetch: never, timeouts: { readMs: 30 } });
    for (let times = 1; times < 3; times += 1) {
      expect((await proxy(ask())).status).toBe(504);
      expect(never).toHaveBeenCalledTimes(times);
    }
  });
});

describe("a client that leaves", () => {
  test("takes nothing from the others", async () => {
    const { proxy, call, calls, read } = setUp();
    const leaving = new AbortController();
    const [first, second] = [proxy(ask(leaving.signal)), proxy(ask())];
    const { answer, signal } = await call(0);
    leaving.abort();
    await first;
    expect(signal?.aborted).toBe(false);
    answer(Response.json(list()));
    expect(await read(await second)).toMatchObject({ id: "gpt-image-2" });
    expect(calls).toHaveLength(1);
  });

  test("as the last one ends the call, and the next one begins another", async () => {
    const { proxy, call, read } = setUp();
    const leaving = new AbortController();
    const answers = [proxy(ask(leaving.signal)), proxy(ask(leaving.signal))];
    const { signal } = await call(0);
    leaving.abort();
    await Promise.all(answers);
    expect(signal?.aborted).toBe(true);
    const next = proxy(ask());
    (await call(1)).answer(Response.json(list()));
    expect(await read(await next)).toMatchObject({ id: "gpt-image-2" });
  });

  test("does not end a call that goes on by itself", async () => {
    const { warmUp, proxy, get, call } = setUp();
    await warmUp();
    pass(5 * minutes);
    await get();
    const { signal, answer } = await call(1);
    pass(10 * minutes);
    const leaving = new AbortController();
    const waiting = proxy(ask(leaving.signal));
    leaving.abort();
    await waiting;
    expect(signal?.aborted).toBe(false);
    answer(Response.json(list("second")));
    await vi.waitFor(async () => expect(await get()).toMatchObject({ id: "second" }));
  });
});

test("over real HTTP, clients that come and go at once cost one call", async () => {
  const go = deferred();
  const upstream = await upstreamOf((req, res) => void go.promise.then(() => answerJson(list())(req, res)));
  const endpoint = await proxyTo(upstream.url);
  const staying = Array.from({ length: 10 }, () => as("ann", `${endpoint}/models`));
  await vi.waitFor(() => expect(upstream.requests).toHaveLength(1));
  const leaving = new AbortController();
  const left = Array.from({ length: 10 }, () =>
    as("bob", `${endpoint}/models`, { signal: leaving.signal }).catch(() => "left"),
  );
  leaving.abort();
  expect(new Set(await Promise.all(left))).toEqual(new Set(["left"]));
  go.resolve();
  for (const answer of staying) expect((await answer).status).toBe(200);
  expect(upstream.requests).toHaveLength(1);
});
