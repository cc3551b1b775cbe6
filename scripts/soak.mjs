// npm run soak: the journal's property tests with 10,000 runs in all; another number as argument (npm run soak -- 50000).
// Each time with another seed; JOURNAL_SEED=<seed> repeats one. A failure says its counterexample, too.
import { runNode } from "./run.mjs";

const runs = Number(process.argv[2] ?? 10_000);
const seed = process.env.JOURNAL_SEED ?? String(Date.now() % 2 ** 31);
console.log(`seed ${seed}`);
const { code } = await runNode(
  ["node_modules/vitest/vitest.mjs", "run", "--project", "node", "test/journal/journal.properties"],
  {
    env: { JOURNAL_RUNS: String(runs), JOURNAL_SEED: seed },
  },
);
process.exitCode = code;
