import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { Clock } from "../../src/utils/Clock";
import { anyStep, type Step } from "./support/anyStep";
import { comeToRest, doubts, violations } from "./support/invariants";
import { modelWorld } from "./support/modelWorld";
import { newRun, perform, type Run } from "./support/perform";

/** Of all together; `npm run soak` raises it. */
const numRuns = Math.ceil(Number(process.env["JOURNAL_RUNS"] ?? 450) / 3);
/** The same in every run, so that a change fails its own tests only; the soak draws another one each time. */
const seed = Number(process.env["JOURNAL_SEED"] ?? 1);
const timeout = 60_000 + numRuns * 200;

async function live(steps: readonly Step[], ledger: boolean, loadMs: number): Promise<Run> {
  // Pauses after failures are spread by chance, which a seed could not repeat.
  vi.spyOn(Math, "random").mockReturnValue(0.5);
  const load = loadMs > 0 ? ({ clock }: { clock: Clock }) => clock.sleep(loadMs) : undefined;
  const world = modelWorld({ ledger, load });
  const run = newRun(world);
  for (const step of steps) await perform(run, step);
  await comeToRest(run);
  return run;
}

describe.each([
  ["a proxy that remembers submissions", true, 0],
  ["a plain reverse proxy", false, 0],
  ["a proxy that remembers submissions, with a journal that is loaded late", true, 1_500],
])("behind %s", (_name, ledger, loadMs) => {
  it(
    "nobody pays twice, nothing paid for is lost, nothing is stuck, tabs agree, and who has left sends nothing",
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(anyStep, { maxLength: 25, size: "max" }), async (steps) => {
          const run = await live(steps, ledger, loadMs);
          expect(await violations(run)).toEqual([]);
          expect(ledger ? doubts(run) : []).toEqual([]);
        }),
        { numRuns, seed },
      );
    },
    timeout,
  );
});
