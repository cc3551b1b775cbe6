import { act } from "@testing-library/react";
import { afterEach, beforeEach, vi } from "vitest";
import { inFlight } from "./inFlight";

const stepMs = 250;
/** After the last answer, its body is still to be read. */
const quietTurns = 3;
const longestWorkMs = 5_000;
const realSetTimeout = setTimeout;

/** Streams and signatures finish on other threads: they need the event loop to turn for real. */
const turnOfEventLoop = () =>
  new Promise<void>((resolve) => {
    realSetTimeout(resolve, 0);
  });

/** Waits until nothing is being worked on, however long a busy machine takes. */
async function settle() {
  const giveUpAt = performance.now() + longestWorkMs;
  for (let quiet = 0; quiet < quietTurns && performance.now() < giveUpAt;) {
    await turnOfEventLoop();
    quiet = inFlight.count > 0 ? 0 : quiet + 1;
  }
}

/** Lets virtual time pass, and everything that was due in it happen. */
export async function pass(ms: number) {
  await act(async () => {
    for (let passed = 0; passed < ms; passed += stepMs) {
      await vi.advanceTimersByTimeAsync(Math.min(stepMs, ms - passed));
      await settle();
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
