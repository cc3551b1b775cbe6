import { act } from "@testing-library/react";
import { afterEach, beforeEach, vi } from "vitest";
import { inFlight } from "./inFlight";

const stepMs = 250;
/** After the last answer, its body is still to be read. */
const leastTurns = 3;
/** A request that waits for virtual time to pass is under way however long the loop turns. */
const mostTurns = 25;
const realSetTimeout = setTimeout;

/** Streams and signatures finish on other threads: they need the event loop to turn for real. */
const turnOfEventLoop = () =>
  new Promise<void>((resolve) => {
    realSetTimeout(resolve, 0);
  });

/** Lets virtual time pass, and everything that was due in it happen. */
export async function pass(ms: number) {
  await act(async () => {
    for (let passed = 0; passed < ms; passed += stepMs) {
      await vi.advanceTimersByTimeAsync(Math.min(stepMs, ms - passed));
      for (let turn = 0; turn < mostTurns && inFlight.count > 0; turn += 1) await turnOfEventLoop();
      for (let turn = 0; turn < leastTurns; turn += 1) await turnOfEventLoop();
    }
  });
}

/** Makes every test of the file live in virtual time. */
export function liveInVirtualTime() {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "Date"] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
}
