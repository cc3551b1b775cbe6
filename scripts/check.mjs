// npm run check: every gate with one line, then every test. Exits with 1 when anything failed.
import { ensureInstall } from "./ensureInstall.mjs";
import { runNode, runNpm } from "./run.mjs";

const gates = [
  "lockfile",
  "typecheck",
  "lint",
  "build",
  "publint",
  "attw",
  "size",
  "knip",
  "visual",
  "showroom",
  "consumers",
];
const argsOf = { size: ["--", "--changes"], consumers: ["--", "--built"] };
// Packing would build once more.
const env = { npm_config_ignore_scripts: "true" };

await ensureInstall();
let failed = 0;
for (const gate of gates) {
  const args = argsOf[gate] ?? [];
  const { code, output } = await runNpm(["run", "--silent", gate, ...args], { quietly: true, env });
  console.log(`${code === 0 ? "ok    " : "FAILED"} ${gate}`);
  // How sizes have changed, and what could not be tried here, is of interest in any case.
  if (code === 0 && gate !== "size" && !output.includes("NOT RUN")) continue;
  if (code !== 0) failed += 1;
  if (output.trim() !== "") console.log(output.trimEnd());
}
const tests = await runNode(["scripts/test.mjs", "--built"]);
process.exitCode = failed > 0 || tests.code !== 0 ? 1 : 0;
