const leastGap = 1_000;
const gapOfAge = 0.08;
const widestGap = 4_000;
const widestGapOfAge = 0.02;
const jitter = 0.1;

/**
 * Milliseconds until the next poll of a generation that has been waited for since `ageMs`: 8 % of its age, at least 1 s
 * and at most 4 s (2 % of the age once that is more), give or take 10 %.
 * @param random from 0 to 1, spreads the polls of many pages; a fresh one by default.
 */
export function pollDelay(ageMs: number, random = Math.random()): number {
  const widest = Math.max(widestGap, widestGapOfAge * ageMs);
  const gap = Math.min(Math.max(leastGap, gapOfAge * ageMs), widest);
  return gap * (1 - jitter + 2 * jitter * random);
}
