import { expect, test, vi } from "vitest";
import { createFakeHub, fakeApiKey, pausableClock } from "../../src/fake";

const headers = { authorization: `Bearer ${fakeApiKey}`, "content-type": "application/json" };
const body = JSON.stringify({ model: "gpt-image-2", prompt: "A fox", async: true });
const read = async (hub: ReturnType<typeof createFakeHub>, path: string): Promise<unknown> =>
  (await hub.fetch(`/api/v1${path}`, { headers })).json();

test("an account gets the balance that it is set to, as a movement of credits", async () => {
  const hub = createFakeHub({ scenario: "instant" });
  hub.setCredits(7);
  expect(await read(hub, "/credits")).toMatchObject({ credits: 7 });
  hub.setCredits(50);
  hub.setCredits(50);
  expect(hub.state.charges.map(({ kind, credits }) => [kind, credits])).toEqual([
    ["charge", 105],
    ["topUp", 43],
  ]);
});

test("the edition of the API can be changed on the way", async () => {
  const hub = createFakeHub({ scenario: "instant" });
  expect(await read(hub, "/models")).toHaveProperty("data");
  hub.setDialect("wrapped");
  expect(await read(hub, "/models")).toHaveProperty("models");
  expect(hub.settings).toEqual({ scenario: "instant", dialect: "wrapped", seed: "fake" });
});

test("listeners hear of requests that come and are answered, of settings, and of nothing once they have stopped", async () => {
  const hub = createFakeHub({ scenario: "instant" });
  const listener = vi.fn<() => void>();
  const stop = hub.subscribe(listener);
  await read(hub, "/models");
  expect(listener).toHaveBeenCalledTimes(2);
  hub.setScenario("fails");
  hub.setCredits(3);
  expect(listener).toHaveBeenCalledTimes(4);
  stop();
  hub.setScenario("slow");
  expect(listener).toHaveBeenCalledTimes(4);
});

test("a paused clock holds everything back, and steps wake what is due", async () => {
  const clock = pausableClock();
  const hub = createFakeHub({ scenario: { latencyMs: 0, queueMs: 1_000, runMs: 60_000 }, clock });
  clock.pause();
  const accepted = await hub.fetch("/api/v1/images/generations", { method: "POST", headers, body });
  const { id } = (await accepted.json()) as { id: string };
  const status = async () => ((await read(hub, `/generations/${id}`)) as { status: string }).status;
  expect(await status()).toBe("queued");
  clock.advance(2_000);
  expect(await status()).toBe("running");
  clock.advance(60_000);
  expect(await status()).toBe("succeeded");
});

test("who sleeps on a paused clock is woken by a step, by going on, or by a signal", async () => {
  const clock = pausableClock();
  clock.pause();
  const steps = clock.run((sleep) => sleep(3_600_000).then(() => "stepped"));
  clock.advance(3_600_000);
  expect(await steps).toBe("stepped");
  const aborted = clock.run((sleep) => sleep(3_600_000, AbortSignal.abort(new Error("enough"))));
  await expect(aborted).rejects.toThrow("enough");
  const resumed = clock.run((sleep) => sleep(20).then(() => "went on"));
  clock.resume();
  expect(await resumed).toBe("went on");
  const before = clock.now();
  clock.pause();
  clock.resume();
  expect(clock.now()).toBeGreaterThanOrEqual(before);
});
