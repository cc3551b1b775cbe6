// npm run bench:polling: measures polling in virtual time, prints the table and writes bench/POLLING.md.
// Arguments: --jobs=6000 --seed=1 --date=2026-01-31 (default: today). Exits with 1 when a goal is missed.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { resolveConfig, format } from "prettier";
import { runnerImport } from "vite";
import { root } from "./run.mjs";

const { values } = parseArgs({
  options: {
    jobs: { type: "string", default: "6000" },
    seed: { type: "string", default: "1" },
    date: { type: "string", default: new Date().toISOString().slice(0, 10) },
  },
});
const [jobs, seed] = [Number(values.jobs), Number(values.seed)];
const load = async (path) =>
  (await runnerImport(join(root, path), { root, configFile: false, logLevel: "error" })).module;
const { measurePolling, missedBy } = await load("bench/polling.ts");
const { report } = await load("bench/report.ts");
const { name, version } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));

const rows = await measurePolling(jobs, seed);
const versions = `${name} ${version}, Node ${process.version}`;
const text = report(rows, { command: "npm run bench:polling", versions, date: values.date, jobs, seed });
const file = join(root, "bench", "POLLING.md");
const markdown = await format(text, { ...(await resolveConfig(file)), parser: "markdown" });
await writeFile(file, markdown);
console.log(markdown);
process.exitCode = rows.flatMap(missedBy).length > 0 ? 1 : 0;
