// npm run release: shows what a release would be, and changes nothing: the version that the changesets add up to, and the files of
// the package, after every gate and test. `-- --no-check` leaves the gates out; `-- --publish` publishes what is committed, for the
// release workflow. Exits with 1 when the tree is not clean, a gate fails, or there is nothing to release.
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ensureInstall } from "./ensureInstall.mjs";
import { root, runNode, runNpm, runTool } from "./run.mjs";

const { values } = parseArgs({
  allowNegative: true,
  options: { check: { type: "boolean", default: true }, publish: { type: "boolean", default: false } },
});

function stopUnless(isFine, message) {
  if (isFine) return;
  console.error(message);
  process.exit(1);
}

/** What the changesets add up to; the tool writes it to a file, and only there. */
async function plannedReleases() {
  const folder = await mkdtemp(join(tmpdir(), "release-"));
  const file = join(folder, "plan.json");
  const { code, output } = await runNode(
    ["node_modules/@changesets/cli/bin.js", "status", `--output=${file}`],
    { quietly: true },
  );
  const isEmpty = /no changesets were found/.test(output);
  const plan = code === 0 ? JSON.parse(await readFile(file, "utf8")) : { releases: [], changesets: [] };
  await rm(folder, { recursive: true });
  stopUnless(code === 0 || isEmpty, output);
  return plan;
}

await ensureInstall();
const status = await runTool("git", ["status", "--porcelain"], { quietly: true });
stopUnless(status.code === 0 && status.output === "", `Commit or discard first:\n${status.output}`);

if (values.check) {
  const { code } = await runNode(["scripts/check.mjs"]);
  stopUnless(code === 0, "Not releasable: see above.");
}

const { name, version } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
if (values.publish) {
  const { output } = await runNpm(["view", `${name}@${version}`, "version"], { quietly: true });
  if (output.trim() === version) {
    console.log(`${name} ${version} is published already.`);
    process.exit(0);
  }
  // npm takes the proof of where it was built from the workflow's identity; without one, it refuses.
  const { code } = await runNpm(["publish", "--provenance", "--access", "public"]);
  stopUnless(code === 0, `${name} ${version} was not published.`);
} else {
  const { releases, changesets } = await plannedReleases();
  const [release] = releases;
  console.log(
    release
      ? `${name} ${version} → ${release.newVersion}, for ${changesets.length} changesets:`
      : `${name} ${version}: no changesets, so there is no new version.`,
  );
  for (const { summary } of changesets) console.log(`- ${summary}`);
  const { code } = await runNpm(["pack", "--dry-run", "--ignore-scripts"]);
  stopUnless(code === 0, "The package can't be packed.");
}
