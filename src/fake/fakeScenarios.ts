import type { FakeRoute, FakeScenario } from "./FakeScenario";

const api: readonly FakeRoute[] = ["models", "credits", "generate", "generation"];
const account: readonly FakeRoute[] = ["credits", "generate", "generation"];

const instant: FakeScenario = { latencyMs: 0, queueMs: 0, runMs: 0, outcome: "succeeds", faults: [] };

const realistic: FakeScenario = {
  ...instant,
  latencyMs: [40, 160],
  queueMs: [1000, 2000],
  runMs: [4000, 9000],
};

/** The scenarios that come with the fake hub, by name. */
export const fakeScenarios = {
  /** Everything succeeds at once. */
  instant,
  /** Everything succeeds, queued for one or two seconds and running for four to nine. */
  realistic,
  /** Everything succeeds, but an image takes 40 to 70 seconds and every answer half a second or more. */
  slow: { ...realistic, latencyMs: [500, 1500], queueMs: [3000, 6000], runMs: [40_000, 70_000] },
  /** Generations are queued for two minutes before they run. */
  queuedLong: { ...realistic, queueMs: 120_000 },
  /** One image fewer than asked for, and its credits refunded. */
  partial: { ...realistic, outcome: "partial" },
  /** The provider fails, and all credits are refunded. */
  fails: { ...realistic, outcome: "fails" },
  /** The key is refused: 401 `invalidApiKey`. */
  unauthorized: { ...realistic, faults: [{ on: account, answer: "invalidApiKey" }] },
  /** The account has 3 credits left, so a generation is refused: 402 `insufficientCredits`. */
  insufficientCredits: { ...realistic, credits: 3 },
  /** A third of all requests never arrive, or meet a gateway's 502, 503 or 429. */
  flakyNetwork: {
    ...realistic,
    faults: [
      { on: api, share: 0.18, answer: "networkError" },
      { on: api, share: 0.05, answer: 502 },
      { on: api, share: 0.05, answer: 503 },
      { on: api, share: 0.03, answer: 429, retryAfter: "1" },
      { on: api, share: 0.02, answer: 429 },
    ],
  },
  /** A generation is charged and runs, but the answer to its POST never arrives. */
  lostAnswer: { ...realistic, faults: [{ on: ["generate"], answer: "lostAnswer" }] },
  /** Generations succeed, but the addresses of their images answer 403. */
  expiredImage: { ...realistic, faults: [{ on: ["image"], answer: 403 }] },
} as const satisfies Record<string, FakeScenario>;

/** The name of a scenario. */
export type FakeScenarioName = keyof typeof fakeScenarios;
