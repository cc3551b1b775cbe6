// npm test: installs what is missing (a browser too), builds, and runs every test.
// The last line is "N passed, N failed, N skipped"; arguments go to vitest (npm test -- test/contract).
import { ensureInstall } from "./ensureInstall.mjs";
import { runNode, runNpm } from "./run.mjs";

let lastLine = "0 passed, 1 failed, 0 skipped";
process.on("exit", () => console.log(lastLine));

async function prepare(step) {
  const { code, output } = await step;
  if (code === 0) return;
  if (output) console.log(output.trimEnd());
  process.exit(code);
}

await ensureInstall();
await prepare(runNode(["scripts/installBrowser.mjs"]));
// The package tests look at what is published.
const built = process.argv.includes("--built");
if (!built) await prepare(runNpm(["run", "--silent", "build"], { quietly: true }));
const args = process.argv.slice(2).filter((arg) => arg !== "--built");
const { code } = await runNode(["node_modules/vitest/vitest.mjs", "run", ...args], {
  onMessage: (line) => (lastLine = line),
});
process.exitCode = code;
