import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { sleep } from "../../src/utils/sleep";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("a sleep ends after its time", async () => {
  let awake = false;
  const slept = sleep(1000).then(() => (awake = true));
  await vi.advanceTimersByTimeAsync(999);
  expect(awake).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  await slept;
  expect(awake).toBe(true);
});

test("a sleep rejects with the signal's reason and leaves no timer", async () => {
  const controller = new AbortController();
  const slept = sleep(1000, controller.signal);
  const reason = new Error("enough");
  controller.abort(reason);
  await expect(slept).rejects.toBe(reason);
  expect(vi.getTimerCount()).toBe(0);
});

test("a sleep with an aborted signal rejects at once", async () => {
  await expect(sleep(1000, AbortSignal.abort("no"))).rejects.toBe("no");
  expect(vi.getTimerCount()).toBe(0);
});

test("a sleep lets go of the signal when it ends", async () => {
  const { signal } = new AbortController();
  const remove = vi.spyOn(signal, "removeEventListener");
  const slept = sleep(5, signal);
  await vi.advanceTimersByTimeAsync(5);
  await slept;
  expect(remove).toHaveBeenCalledWith("abort", expect.any(Function));
});

test("a sleep of months does not end at once", async () => {
  let awake = false;
  void sleep(1e12).then(() => (awake = true));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(awake).toBe(false);
});
