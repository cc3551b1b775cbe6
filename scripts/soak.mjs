// npm run soak: the journal's property tests with 10,000 runs in all; another number as argument (npm run soak -- 50000).
// A failure says its seed and path; JOURNAL_SEED=<seed> repeats it.
import { runNode } from "./run.mjs";

const runs = Number(process.argv[2] ?? 10_000);
const { code } = await runNode(
  ["node_modules/vitest/vitest.mjs", "run", "--project", "node", "test/journal/journal.properties"],
  {
    env: { JOURNAL_RUNS: String(runs) },
  },
);
process.exitCode = code;
