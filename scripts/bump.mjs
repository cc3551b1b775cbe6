// npm run bump: makes the version that the changesets add up to: in package.json, in the lockfile and as a heading of the changelog.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { datedChangelog } from "./release/datedChangelog.mjs";
import { root, runNode, runNpm } from "./run.mjs";

const readVersion = async () => JSON.parse(await readFile(join(root, "package.json"), "utf8")).version;

const before = await readVersion();
const { code } = await runNode(["node_modules/@changesets/cli/bin.js", "version"]);
const version = await readVersion();
if (code === 0 && version !== before) {
  const file = join(root, "CHANGELOG.md");
  const day = new Date().toISOString().slice(0, 10);
  await writeFile(file, datedChangelog(await readFile(file, "utf8"), version, day));
  await runNpm(["install", "--package-lock-only", "--ignore-scripts", "--no-audit", "--no-fund"]);
}
process.exitCode = code;
