import type { ImageHubClient } from "../src/client/ImageHubClient";
import type { Generation } from "../src/contract/generationSchema";
import type { Clock } from "../src/utils/Clock";
import { logNormal } from "./seededRandom";

const halfRoundTripMs = 50;
const medianMs = 25_000;
const longestMs = 800_000;

/** One generation as the service saw it. */
export interface Job {
  readonly tookMs: number;
  readonly endedAt: number;
  polls: number;
}

/** A service whose generations take a log-normal time, half a round trip away. */
export interface SimulatedService {
  readonly client: Pick<ImageHubClient, "createGeneration" | "getGeneration" | "findRequest">;
  readonly jobs: ReadonlyMap<string, Job>;
  /** When each poll was sent. */
  readonly pollTimes: readonly number[];
}

/**
 * Creates a service.
 * @param tellsTimes whether its answers say when a generation was accepted and its image saved, as the API documents.
 */
export function simulatedService(
  clock: Clock,
  random: () => number,
  sigma: number,
  tellsTimes = true,
): SimulatedService {
  const stamp = (time: number) => (tellsTimes ? { createdAt: new Date(time).toISOString() } : {});
  const jobs = new Map<string, Job>();
  const pollTimes: number[] = [];
  const travel = () => clock.sleep(halfRoundTripMs);
  const report = (id: string): Generation => {
    const { endedAt = Number.POSITIVE_INFINITY, tookMs = 0 } = jobs.get(id) ?? {};
    const url = `https://images.example/${id}.png`;
    return {
      id,
      status: clock.now() >= endedAt ? "succeeded" : "running",
      model: "m",
      images: clock.now() >= endedAt ? [{ id: `${id}-1`, url, ...stamp(endedAt) }] : [],
      usage: { credits: 8 },
      ...stamp(endedAt - tookMs),
    };
  };
  return {
    jobs,
    pollTimes,
    client: {
      async createGeneration() {
        await travel();
        const tookMs = Math.min(logNormal(random, medianMs, sigma), longestMs);
        const id = `g${jobs.size}`;
        jobs.set(id, { tookMs, endedAt: clock.now() + tookMs, polls: 0 });
        const answer = report(id);
        await travel();
        return answer;
      },
      async getGeneration(id) {
        pollTimes.push(clock.now());
        const job = jobs.get(id);
        if (job) job.polls += 1;
        await travel();
        const answer = report(id);
        await travel();
        return answer;
      },
      findRequest: () => Promise.reject(new Error("No answer was lost.")),
    },
  };
}
