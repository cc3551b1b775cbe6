// npm run bench:proxy: measures the built proxy beside its peers, prints the tables and writes bench/PROXY.md.
// Arguments: --rounds=5 --ms=1500 --uploads=20 --date=2026-01-31 (default: today). Exits with 1 when a goal is missed.
// It installs the peers from npm into node_modules/.cache/bench-proxy, and builds the package first (--no-build does not).
import { readFile, writeFile } from "node:fs/promises";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { resolveConfig, format } from "prettier";
import { goalsOf } from "../bench/proxy/goals.mjs";
import { measureGets } from "../bench/proxy/measureGets.mjs";
import { measureUploads } from "../bench/proxy/measureUploads.mjs";
import { installPeers, versions as peerVersions } from "../bench/proxy/peers.mjs";
import { report } from "../bench/proxy/report.mjs";
import { root, runNpm } from "./run.mjs";

const { values } = parseArgs({
  allowNegative: true,
  options: {
    rounds: { type: "string", default: "5" },
    ms: { type: "string", default: "1500" },
    uploads: { type: "string", default: "20" },
    date: { type: "string", default: new Date().toISOString().slice(0, 10) },
    build: { type: "boolean", default: true },
  },
});
if (values.build && (await runNpm(["run", "build"], { quietly: true })).code !== 0)
  throw new Error("The build failed: see npm run build.");
const peers = await installPeers(root);
const rounds = Number(values.rounds);
const busy = loadavg()[0].toFixed(1);
const gets = await measureGets({ peers, rounds, ms: Number(values.ms) });
const uploads = await measureUploads({ peers, count: Number(values.uploads) });
const measured = { gets, uploads, goals: goalsOf({ gets, uploads }) };

const { name, version } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
const others = Object.entries(peerVersions).map(([peer, its]) => `${peer} ${its}`);
const circumstances = {
  command: "npm run bench:proxy",
  versions: [`${name} ${version}`, `Node ${process.version}`, ...others].join(", "),
  date: values.date,
  rounds,
  load: `${cpus().length} cores (load average ${busy} when it began)`,
};
const file = join(root, "bench", "PROXY.md");
const text = report(measured, circumstances);
const markdown = await format(text, { ...(await resolveConfig(file)), parser: "markdown" });
await writeFile(file, markdown);
console.log(markdown);
process.send?.({ figures: measured.goals, versions: others });
process.exitCode = measured.goals.every(({ met }) => met) ? 0 : 1;
