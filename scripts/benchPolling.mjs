// npm run bench:polling: measures polling in virtual time, prints the table and writes bench/POLLING.md.
// Arguments: --jobs=6000 --seed=1 --date=2026-01-31 (default: today). Exits with 1 when a goal is missed.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { resolveConfig, format } from "prettier";
import { runnerImport } from "vite";
import { atMost } from "../bench/figure.mjs";
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
const words = {
  pollsPerJob: ["polls per job", 1],
  meanOvershootMs: ["mean overshoot", 0.001, " s"],
  p95OvershootMs: ["p95 overshoot", 0.001, " s"],
  p95OfJob: ["p95 overshoot, of the job", 100, " %"],
  busiestSecond: ["polls in the busiest second", 1],
  sustainedPerSecond: ["polls per second, sustained", 1],
};
const figures = rows.flatMap(({ name, measured, goals }) =>
  Object.entries(goals).map(([what, most]) => {
    const [label, factor, unit = ""] = words[what];
    return atMost(`${name}: ${label}`, factor * measured[what], factor * most, { unit, digits: 2 });
  }),
);
process.send?.({ figures, note: "In virtual time: the same on every machine." });
process.exitCode = rows.flatMap(missedBy).length > 0 ? 1 : 0;
