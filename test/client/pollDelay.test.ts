import { describe, expect, test } from "vitest";
import { pollDelay, priorExpectation } from "../../src/client/pollDelay";

const learned = { medianMs: 25_000, sigma: 0.6, seen: 50 };
/** When the 5 % of jitter are left out. */
const latest = 0;

function pollsUntil(endMs: number, expectation = priorExpectation): number[] {
  const polls: number[] = [];
  for (let age = 0; age < endMs;) {
    age += pollDelay(age, latest, expectation);
    polls.push(age);
  }
  return polls;
}

describe("when a generation is asked for", () => {
  test("looks once after 2 s where nothing is known, as failures and small models are quick", () => {
    expect(pollsUntil(12_000)[0]).toBe(2_000);
    expect(pollsUntil(12_000)[1]).toBeCloseTo(25_000 * Math.exp(-1.505 * 0.6));
  });

  test("waits for the first that could be finished where durations are known", () => {
    expect(pollsUntil(12_000, learned)[0]).toBeCloseTo(25_000 * Math.exp(-1.64 * 0.6));
    const narrow = { medianMs: 25_000, sigma: 0.3, seen: 50 };
    expect(pollsUntil(25_000, narrow)[0]).toBeCloseTo(25_000 * Math.exp(-1.505 * 0.3));
  });

  test.each([
    [12_000, 1_070],
    [25_000, 2_230],
    [50_000, 3_000],
    [120_000, 3_000],
    [400_000, 8_000],
    [800_000, 16_000],
  ])("asks again, at an age of %i ms, after %i ms", (age, gap) => {
    expect(pollDelay(age, latest)).toBeCloseTo(gap, -1);
  });

  test("never asks more than once a second", () => {
    const quick = { medianMs: 1_500, sigma: 0.1, seen: 50 };
    expect(pollDelay(3_000, latest, quick)).toBe(1_000);
  });

  test("does not take a clock that jumped by a day for a long run", () => {
    expect(pollDelay(86_400_000, latest)).toBe(16_000);
  });

  test("spreads the polls of many pages by 5 %", () => {
    expect(pollDelay(25_000, 1) / pollDelay(25_000, 0)).toBeCloseTo(0.95);
    expect(pollDelay(0, 1, learned) / pollDelay(0, 0, learned)).toBeCloseTo(0.95);
  });

  test("asks at most every 5 s on average in the longest run", () => {
    expect(pollsUntil(800_000).length).toBeLessThan(160);
  });
});
