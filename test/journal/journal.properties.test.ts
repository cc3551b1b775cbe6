import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { anyStep, type Step } from "./support/anyStep";
import { comeToRest, doubts, violations } from "./support/invariants";
import { modelWorld } from "./support/modelWorld";
import { newRun, perform, type Run } from "./support/perform";

/** Of both together; `npm run soak` raises it. */
const numRuns = Math.ceil(Number(process.env["JOURNAL_RUNS"] ?? 400) / 2);
const seed = process.env["JOURNAL_SEED"];
const timeout = 60_000 + numRuns * 200;

async function live(steps: readonly Step[], ledger: boolean): Promise<Run> {
  // Pauses after failures are spread by chance, which a seed could not repeat.
  vi.spyOn(Math, "random").mockReturnValue(0.5);
  const world = modelWorld({ ledger });
  const run = newRun(world);
  for (const step of steps) await perform(run, step);
  await comeToRest(run);
  return run;
}

describe.each([
  ["a proxy that remembers submissions", true],
  ["a plain reverse proxy", false],
])("behind %s", (_name, ledger) => {
  it(
    "nobody pays twice, nothing paid for is lost, nothing is stuck, tabs agree, and who has left sends nothing",
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(anyStep, { maxLength: 25 }), async (steps) => {
          const run = await live(steps, ledger);
          expect(await violations(run)).toEqual([]);
          expect(ledger ? doubts(run) : []).toEqual([]);
        }),
        seed === undefined ? { numRuns } : { numRuns, seed: Number(seed) },
      );
    },
    timeout,
  );
});
