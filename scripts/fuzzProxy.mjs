// npm run fuzz:proxy: the proxy's fuzzer with 10,000 cases in all; another number as argument (npm run fuzz:proxy -- 50000).
// Each time with another seed; PROXY_FUZZ_SEED=<seed> repeats one. A failure says its counterexample, too.
import { runNode } from "./run.mjs";

const runs = Number(process.argv[2] ?? 10_000);
const seed = process.env.PROXY_FUZZ_SEED ?? String(Date.now() % 2 ** 31);
console.log(`seed ${seed}`);
const { code } = await runNode(
  ["node_modules/vitest/vitest.mjs", "run", "--project", "node", "test/proxy/fuzz"],
  {
    env: { PROXY_FUZZ_RUNS: String(runs), PROXY_FUZZ_SEED: seed },
  },
);
process.exitCode = code;
