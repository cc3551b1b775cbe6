import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comeToRest, doubts, violations } from "./support/invariants";
import { modelWorld } from "./support/modelWorld";
import { anyStep, perform, type Run, type Step } from "./support/steps";

/** `npm run soak` raises it. */
const numRuns = Number(process.env["JOURNAL_RUNS"] ?? 150);
const timeout = 60_000 + numRuns * 200;

async function live(steps: readonly Step[], ledger: boolean): Promise<Run> {
  const world = modelWorld({ ledger });
  const run: Run = { world, tabs: [world.openTab()], intents: new Set(), asked: 0, fragile: new Set() };
  for (const step of steps) await perform(run, step);
  await comeToRest(run);
  return run;
}

describe.each([
  ["a proxy that remembers submissions", true],
  ["a plain reverse proxy", false],
])("behind %s", (_name, ledger) => {
  it(
    "nobody pays twice, nothing paid for is lost, nothing is stuck, and who has left sends nothing",
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(anyStep, { maxLength: 25 }), async (steps) => {
          const run = await live(steps, ledger);
          expect(violations(run)).toEqual([]);
          expect(ledger ? doubts(run) : []).toEqual([]);
        }),
        { numRuns },
      );
    },
    timeout,
  );
});
