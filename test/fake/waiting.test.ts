import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createFakeHub, fakeApiKey, manualClock, realClock } from "../../src/fake";
import { createBench, goodPost, goodRequest, origin } from "./support/createBench";

const url = `${origin}/api/v1/images/generations`;

describe("a request that waits for its images", () => {
  test("is answered when the clock says so, not before", async () => {
    const { clock, hub } = createBench({ scenario: { queueMs: 1000, runMs: 4000 } });
    const answer = hub.fetch(url, goodPost);
    await clock.advance(4999);
    expect(hub.state.requests[0]?.answered).toBeUndefined();
    await clock.advance(1);
    expect(hub.state.requests[0]?.answered).toBe(200);
    expect((await answer).status).toBe(200);
  });

  test("is given up by a gateway after 800 seconds, while the generation goes on", async () => {
    const { post, clock, hub } = createBench({ scenario: { runMs: 900_000 } });
    const response = await post(goodRequest, { waitMs: 800_000 });
    expect(response.status).toBe(504);
    expect(await response.text()).toMatch("<html>");
    expect(hub.state.generations[0]?.status).toBe("running");
    await clock.advance(100_000);
    expect(hub.state.generations[0]?.status).toBe("succeeded");
  });
});

describe("abort", () => {
  test("before the request does not even send it", async () => {
    const { get, hub } = createBench();
    await expect(get("/models", { signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: "AbortError",
    });
    expect(hub.state.requests).toEqual([]);
  });

  test("on the way to the service costs nothing", async () => {
    const { hub, clock } = createBench({ scenario: { latencyMs: 100 } });
    const abort = new AbortController();
    const answer = hub.fetch(url, { ...goodPost, signal: abort.signal });
    await clock.advance(99);
    abort.abort();
    await expect(answer).rejects.toMatchObject({ name: "AbortError" });
    await clock.advance(10_000);
    expect([hub.state.charges, hub.state.requests[0]?.answered]).toEqual([[], "aborted"]);
  });

  test("while the body arrives costs nothing", async () => {
    const { hub, clock } = createBench({ scenario: "instant" });
    const abort = new AbortController();
    const body = new ReadableStream<Uint8Array>({
      pull: (upload) => {
        abort.abort();
        upload.enqueue(new TextEncoder().encode(goodPost.body));
        upload.close();
      },
    });
    const init = { ...goodPost, body, duplex: "half", signal: abort.signal };
    await expect(hub.fetch(url, init)).rejects.toMatchObject({ name: "AbortError" });
    await clock.advance(0);
    expect([hub.state.charges, hub.state.requests[0]?.answered]).toEqual([[], "aborted"]);
  });

  test("while the images are made rejects at once with the signal's reason, and the generation goes on", async () => {
    const { hub, clock } = createBench({ scenario: { runMs: 5000 } });
    const abort = new AbortController();
    const answer = hub.fetch(url, { ...goodPost, signal: abort.signal });
    await clock.advance(1000);
    const reason = new DOMException("enough", "TimeoutError");
    abort.abort(reason);
    await expect(answer).rejects.toBe(reason);
    await clock.advance(5000);
    expect(hub.state.generations[0]?.status).toBe("succeeded");
    expect(hub.state.accounts[fakeApiKey]?.credits).toBe(104);
  });

  test("is heard from a Request's own signal too", async () => {
    const { hub } = createBench();
    const abort = new AbortController();
    const answer = hub.fetch(new Request("https://hub.example/api/v1/models", { signal: abort.signal }));
    abort.abort();
    await expect(answer).rejects.toMatchObject({ name: "AbortError" });
  });
});

describe("the manual clock", () => {
  test("starts where it is told, and goes on only when told", async () => {
    const clock = manualClock(1000);
    expect(clock.now()).toBe(1000);
    await clock.advance(500);
    expect(clock.now()).toBe(1500);
  });

  test("wakes sleepers in order, each at its own time, also those that go to sleep meanwhile", async () => {
    const clock = manualClock(0);
    const seen: string[] = [];
    const run = (name: string, ...naps: number[]) =>
      clock.run(async (sleep) => {
        for (const nap of naps) {
          await sleep(nap);
          seen.push(`${name}@${clock.now()}`);
        }
      });
    const done = Promise.all([run("a", 300, 100), run("b", 100, 100, 1000), run("c", 0, -5)]);
    await clock.advance(400);
    expect(seen).toEqual(["c@0", "c@0", "b@100", "b@200", "a@300", "a@400"]);
    await clock.advance(800);
    await done;
    expect([seen.at(-1), clock.now()]).toEqual(["b@1200", 1200]);
  });

  test("waits for work in progress before it goes on", async () => {
    const clock = manualClock(0);
    let finish = () => {};
    const work = clock.run(async (sleep) => {
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      await sleep(10);
      return clock.now();
    });
    const advanced = clock.advance(100);
    expect(clock.now()).toBe(0);
    finish();
    await advanced;
    expect(await work).toBe(10);
  });
});

describe("the real clock", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test("tells the time and sleeps for as long as asked", async () => {
    const clock = realClock();
    const nap = clock.run(async (sleep) => {
      await sleep(0);
      await sleep(5000);
      return clock.now();
    });
    const start = Date.now();
    await vi.advanceTimersByTimeAsync(9000);
    expect(await nap).toBe(start + 5000);
  });

  test("stops sleeping on abort, and leaves no timer behind", async () => {
    const abort = new AbortController();
    const nap = realClock().run((sleep) => sleep(60_000, abort.signal));
    abort.abort();
    await expect(nap).rejects.toMatchObject({ name: "AbortError" });
    expect(vi.getTimerCount()).toBe(0);
    const late = realClock().run((sleep) => sleep(5, abort.signal));
    await expect(late).rejects.toMatchObject({ name: "AbortError" });
  });

  test("is the default, with the realistic scenario", async () => {
    const hub = createFakeHub();
    const answer = hub.fetch(url, goodPost);
    await vi.advanceTimersByTimeAsync(4000);
    expect(hub.state.requests[0]?.answered).toBeUndefined();
    await vi.advanceTimersByTimeAsync(8000);
    expect((await answer).status).toBe(200);
  });
});
