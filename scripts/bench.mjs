// npm run bench: measures everything beside its peers, prints the table and writes bench/RESULTS.md and bench/results.json.
// Names measure those parts only (npm run bench -- size polling); --no-build takes dist/ as it is, --date=2026-01-31 is for tests.
// Exits with 1 when a part can't be measured; goals that are missed are told, with their reason, and are no failure.
import { writeFile } from "node:fs/promises";
import { arch, cpus, platform } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { format, resolveConfig } from "prettier";
import { lastResults, resultsFile } from "../bench/lastResults.mjs";
import { parts } from "../bench/parts.mjs";
import { renderResults } from "../bench/renderResults.mjs";
import { ensureInstall } from "./ensureInstall.mjs";
import { root, runNpm } from "./run.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: {
    build: { type: "boolean", default: true },
    date: { type: "string", default: new Date().toISOString().slice(0, 10) },
  },
});
const unknown = positionals.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0)
  throw new Error(`There is no part ${unknown.join(", ")}. There are: ${Object.keys(parts).join(", ")}.`);
const names = positionals.length > 0 ? positionals : Object.keys(parts);

await ensureInstall();
if (values.build && names.some((name) => parts[name].needsBuild)) {
  const { code, output } = await runNpm(["run", "--silent", "build"], { quietly: true });
  if (code !== 0) throw new Error(`The build failed:\n${output}`);
}

const results = await lastResults();
const machine = `${platform()} ${arch()} with ${cpus().length} cores, Node ${process.version}`;
for (const name of names) {
  console.log(`measuring ${name} …`);
  try {
    const measured = await parts[name].measure();
    const command = `npm run bench -- ${name}`;
    results[name] = { command, date: values.date, machine, ...measured };
  } catch (error) {
    console.error(`${name} could not be measured: ${error.stack}`);
    process.exitCode = 1;
  }
}

async function write(file, text, parser) {
  const formatted = await format(text, { ...(await resolveConfig(file)), parser });
  await writeFile(file, formatted);
  return formatted;
}
await write(resultsFile, JSON.stringify(results), "json");
console.log(await write(join(root, "bench/RESULTS.md"), renderResults(parts, results), "markdown"));
