import type { FakeRoute, FakeScenario, FakeScenarioSetting } from "../../src/fake";

const forever = 24 * 60 * 60 * 1000;

/** Everything that a generation goes through, in under a second. */
export const brief: Partial<FakeScenario> = { queueMs: 150, runMs: 300 };

/** Leaves even a busy machine the time to do something while a generation runs. */
export const unhurried: Partial<FakeScenario> = { runMs: 4000 };

/** Stays queued for as long as anybody looks. */
export const staysQueued: Partial<FakeScenario> = { queueMs: forever };

/** Runs for as long as anybody looks. */
export const staysRunning: Partial<FakeScenario> = { runMs: forever };

/** One route gives no answer for as long as anybody looks. */
export const silent =
  (silentRoute: FakeRoute): FakeScenarioSetting =>
  ({ route }) =>
    route === silentRoute ? { latencyMs: forever } : {};

/** One route refuses, in a way that trying again by itself would not help. */
export const refuses = (route: FakeRoute): Partial<FakeScenario> => ({
  faults: [{ on: [route], answer: "invalidApiKey" }],
});

/** Submissions are charged and run, but the answer to them never arrives. */
export const losesAnswers: Partial<FakeScenario> = {
  ...brief,
  faults: [{ on: ["generate"], answer: "lostAnswer" }],
};

/** One route refuses the very first request of the page, and answers every later one. */
export const refusesFirst =
  (route: FakeRoute): FakeScenarioSetting =>
  ({ number }) =>
    number === 1 ? refuses(route) : {};

/** The first submission fails at the provider, every later one succeeds. */
export function failsAtFirst(): { scenario: FakeScenarioSetting } {
  let first: number | undefined;
  return {
    scenario: ({ route, number }) => {
      if (route !== "generate") return brief;
      first ??= number;
      return number === first ? { ...brief, outcome: "fails" } : brief;
    },
  };
}
