import { realClock, type FakeClock } from "../../src/fake";

/** How many requests of the test's clients are being worked on. */
export const inFlight = { count: 0 };

/** Counts a request while it is under way. */
export async function countInFlight<T>(request: Promise<T>): Promise<T> {
  inFlight.count += 1;
  try {
    return await request;
  } finally {
    inFlight.count -= 1;
  }
}

async function countAsleep(nap: Promise<void>): Promise<void> {
  inFlight.count -= 1;
  try {
    await nap;
  } finally {
    inFlight.count += 1;
  }
}

const { now, run } = realClock();

/** The real clock, on which a request that sleeps does not count: nothing is done for it until time passes. */
export const uncountedSleep: FakeClock = {
  now,
  run: (work) => run((sleep) => work((ms, signal) => countAsleep(sleep(ms, signal)))),
};
