import { seededRandom } from "./seededRandom";
import { simulatedService, type SimulatedService } from "./simulatedService";
import { generateWith, openJournal, type Strategy } from "./strategies";
import { virtualTime } from "./virtualTime";

/** What a way of waiting costs. */
export interface Measured {
  readonly pollsPerJob: number;
  readonly meanOvershootMs: number;
  readonly p95OvershootMs: number;
  /** As a share of how long the job took. */
  readonly p95OfJob: number;
  /** Polls in the busiest second. */
  readonly busiestSecond: number;
  /** Polls per second in the busiest minute, without the five that may come at once. */
  readonly sustainedPerSecond: number;
}

interface Sample {
  readonly polls: number;
  readonly overshootMs: number;
  readonly ofJob: number;
}

const burst = 5;

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function p95(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(0.95 * sorted.length) - 1] ?? Number.NaN;
}

/** The most that fall into any span of time. */
function most(times: readonly number[], spanMs: number): number {
  let first = 0;
  return times.reduce((found, time, index) => {
    while ((times[first] ?? time) <= time - spanMs) first += 1;
    return Math.max(found, index - first + 1);
  }, 0);
}

function sampleOf(service: SimulatedService, id: string, knownAt: number): Sample {
  const job = service.jobs.get(id);
  if (!job) throw new Error(`There is no job ${id}.`);
  const overshootMs = knownAt - job.endedAt;
  return { polls: job.polls, overshootMs, ofJob: overshootMs / job.tookMs };
}

const summarize = (samples: readonly Sample[], { pollTimes }: SimulatedService): Measured => ({
  pollsPerJob: mean(samples.map(({ polls }) => polls)),
  meanOvershootMs: mean(samples.map(({ overshootMs }) => overshootMs)),
  p95OvershootMs: p95(samples.map(({ overshootMs }) => overshootMs)),
  p95OfJob: p95(samples.map(({ ofJob }) => ofJob)),
  busiestSecond: most(pollTimes, 1_000),
  sustainedPerSecond: Math.max(0, most(pollTimes, 60_000) - burst) / 60,
});

function surroundings({ seed, sigma = 0.6, tellsTimes }: Jobs) {
  const time = virtualTime();
  const random = seededRandom(seed);
  return {
    time,
    clock: time.clock,
    random,
    service: simulatedService(time.clock, random, sigma, tellsTimes),
  };
}

/** How jobs are drawn. */
export interface Jobs {
  readonly jobs: number;
  readonly seed: number;
  /** The deviation of the logarithm of their durations. */
  readonly sigma?: number;
  /** Jobs before the first one that counts. */
  readonly warmUp?: number;
  /** Whether the service tells its own times. Default: true. */
  readonly tellsTimes?: boolean;
}

/** Measures jobs that run one after the other. */
export async function measureOneByOne(strategy: Strategy, options: Jobs): Promise<Measured> {
  const { jobs, warmUp = 0 } = options;
  const around = surroundings(options);
  const wait = strategy(around);
  const samples: Sample[] = [];
  await around.time.run(async () => {
    for (let job = 0; job < warmUp + jobs; job += 1) {
      const id = await wait();
      if (job >= warmUp) samples.push(sampleOf(around.service, id, around.clock.now()));
    }
  });
  return summarize(samples, around.service);
}

/** Measures a page in which so many jobs are always under way: where one ends, the next one begins. */
export async function measureTogether(inFlight: number, options: Jobs): Promise<Measured> {
  const around = surroundings(options);
  const journal = openJournal(around);
  const samples: Sample[] = [];
  let begun = 0;
  const keepBusy = async () => {
    while (begun < options.jobs) {
      begun += 1;
      const id = await generateWith(journal);
      samples.push(sampleOf(around.service, id, around.clock.now()));
    }
  };
  await around.time.run(async () => {
    journal.connect();
    await Promise.all(Array.from({ length: inFlight }, keepBusy));
  });
  return summarize(samples, around.service);
}
