/** How long generations of one kind take: a log-normal distribution, and how many of them were seen. */
export interface Expectation {
  /** Half of them take longer, in milliseconds. */
  readonly medianMs: number;
  /** The standard deviation of the logarithm of their durations. */
  readonly sigma: number;
  /** How many were seen; 0 for a guess. */
  readonly seen: number;
}

/** What is expected before any generation was seen. */
export const priorExpectation: Expectation = { medianMs: 25_000, sigma: 0.6, seen: 0 };

const leastGap = 1_000;
/** Of what is only guessed nobody knows that it is not quick, and failures come early. */
const probeAt = 2_000;
/** About 7 % of all generations end earlier; 5 % where what was learned is wide, and so less certain. */
const quantileOf = ({ seen, sigma }: Expectation) => (seen === 0 ? -1.505 : -1.37 - 0.45 * sigma);
const widestGapOfAge = 0.02;
/** No run takes longer than 800 s; what looks older is so by a clock that jumped. */
const longestRun = 800_000;
const jitter = 0.05;

/**
 * Milliseconds until the next poll of a generation that was submitted `ageMs` ago. The first poll comes when 5 to 7 % of
 * all should be finished, the others after a gap of 8 to 9 % of the age, at least 1 s and at most 12 % of the median (2 %
 * of the age once that is more). `npm run bench:polling` shows what this costs beside other ways.
 * @param random from 0 to 1, spreads the polls of many pages; a fresh one by default.
 * @param expectation what is known about durations; by default a median of 25 s and sigma 0.6.
 */
export function pollDelay(
  ageMs: number,
  random: number = Math.random(),
  expectation: Expectation = priorExpectation,
): number {
  const { medianMs, sigma, seen } = expectation;
  const spread = 1 - jitter * random;
  if (seen === 0 && ageMs < probeAt * (1 - jitter)) return probeAt * spread - ageMs;
  const first = medianMs * Math.exp(quantileOf(expectation) * sigma);
  if (ageMs < first * (1 - jitter)) return first * spread - ageMs;
  // Widely spread durations are asked for less often, because a poll finds an end less often.
  const age = Math.min(ageMs, longestRun);
  const gap = (0.0712 + 0.03 * sigma) * age;
  const widest = Math.max(0.12 * medianMs, widestGapOfAge * age);
  return Math.max(leastGap, Math.min(gap, widest)) * spread;
}
