import { measureOneByOne, measureTogether, type Measured } from "./measure";
import { fixedPauses, freshJournal, learningJournal } from "./strategies";

/** Bounds of what is measured; each is the most that is allowed. */
export type Goals = Partial<Record<keyof Measured, number>>;

/** One way of waiting, measured. */
export interface Row {
  readonly name: string;
  readonly measured: Measured;
  readonly goals: Goals;
}

const single = { pollsPerJob: 13.5, meanOvershootMs: 1_300, p95OvershootMs: 3_300, p95OfJob: 0.1 };
const narrow = { pollsPerJob: 8, p95OfJob: 0.085 };
const together = { busiestSecond: 25, sustainedPerSecond: 20, p95OvershootMs: 4_500 };

/** 1, 2, 4, 8, 16 s and then every 30 s. */
const backoff = (polls: number) => Math.min(1_000 * 2 ** polls, 30_000);
const seen = 50;

/** Measures every way of waiting on the same jobs. */
export async function measurePolling(jobs: number, seed: number): Promise<Row[]> {
  const draw = { jobs, seed };
  const fixed = (ms: number, fetchesResult = false) =>
    measureOneByOne(
      fixedPauses(() => ms, fetchesResult),
      draw,
    );
  const row = async (name: string, measuring: Promise<Measured>, goals: Goals = {}): Promise<Row> => ({
    name,
    measured: await measuring,
    goals,
  });
  return [
    await row("every 0.5 s, then the result", fixed(500, true)),
    await row("every 1 s", fixed(1_000)),
    await row("every 2 s", fixed(2_000)),
    await row("1, 2, 4, 8 … 30 s", measureOneByOne(fixedPauses(backoff), draw)),
    await row("the journal, nothing learned", measureOneByOne(freshJournal, draw), single),
    await row(
      "the journal, learned, sigma 0.6",
      measureOneByOne(learningJournal, { ...draw, warmUp: seen }),
      single,
    ),
    await row(
      "the journal, learned, sigma 0.3",
      measureOneByOne(learningJournal, { ...draw, sigma: 0.3, warmUp: seen }),
      narrow,
    ),
    await row(
      "the journal, learned without the service's times",
      measureOneByOne(learningJournal, { ...draw, warmUp: seen, tellsTimes: false }),
      single,
    ),
    await row("the journal, 100 always in flight", measureTogether(100, draw), together),
    await row("the journal, 100 at once", measureTogether(100, { jobs: 100, seed }), together),
  ];
}

/** What a row misses of its goals, in words. */
export const missedBy = ({ name, measured, goals }: Row): string[] =>
  // The keys of an object literal of the type Goals.
  (Object.entries(goals) as [keyof Measured, number][])
    .filter(([what, most]) => !(measured[what] <= most))
    .map(([what, most]) => `${name}: ${what} is ${measured[what]}, not at most ${most}`);
