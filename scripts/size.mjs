// npm run size: what every entry point, hook and lazy piece weighs, beside its budget and what it weighed at the last
// `npm run bench`; `-- --changes` prints only what is another size since then or over its budget. Exits with 1 when one is over its budget.
import { checkBudgets } from "../bench/size/checkBudgets.mjs";
import { lastResults } from "../bench/lastResults.mjs";

const kB = (bytes) => `${(bytes / 1000).toFixed(2)} kB`;
const before = (await lastResults()).size?.sizes ?? {};

function changeOf({ name, bytes }) {
  if (before[name] === undefined) return "new";
  const change = bytes - before[name];
  return change === 0 ? "" : `${change > 0 ? "+" : ""}${change} B`;
}

const results = await checkBudgets();
const onlyChanges = process.argv.includes("--changes");
for (const result of results) {
  const { name, limit, bytes } = result;
  if (onlyChanges && bytes <= limit && changeOf(result) === "") continue;
  const verdict = bytes > limit ? "OVER  " : "ok    ";
  console.log(
    `${verdict} ${kB(bytes).padStart(9)} of ${kB(limit).padStart(9)}  ${name}  ${changeOf(result)}`,
  );
}
process.exitCode = results.some(({ limit, bytes }) => bytes > limit) ? 1 : 0;
