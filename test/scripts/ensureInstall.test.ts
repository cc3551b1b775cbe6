import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";

const scripts = fileURLToPath(new URL("../../scripts", import.meta.url));

/** A small clone: the scripts, and a lockfile that names one package, which lies in the clone itself. */
async function createClone() {
  const root = await mkdtemp(join(tmpdir(), "clone-"));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const write = (file: string, json: unknown) => writeFile(join(root, file), JSON.stringify(json));
  const manifest = { name: "clone", version: "1.0.0", dependencies: { part: "file:part" } };
  const part = { version: "1.0.0" };
  const packages = { "": manifest, "node_modules/part": { resolved: "part", link: true }, part };
  await Promise.all([cp(scripts, join(root, "scripts"), { recursive: true }), mkdir(join(root, "part"))]);
  await write("package.json", manifest);
  await write("package-lock.json", { lockfileVersion: 3, packages });
  await write("part/package.json", { name: "part", ...part });
  return root;
}

/** Runs `ensureInstall` in a clone, as on a Node of the given version. */
function ensureInstall(root: string, node = process.versions.node) {
  const code = `Object.defineProperty(process, "versions", { value: { node: "${node}" } });
    const { ensureInstall } = await import("./scripts/ensureInstall.mjs");
    await ensureInstall();`;
  return new Promise<{ ok: boolean; output: string }>((resolve) => {
    execFile(process.execPath, ["--input-type=module", "-e", code], { cwd: root }, (error, stdout, stderr) =>
      resolve({ ok: error === null, output: stdout + stderr }),
    );
  });
}

test("installs once for two commands that are started at the same time, and not again after them", async () => {
  const root = await createClone();
  const runs = await Promise.all([ensureInstall(root), ensureInstall(root)]);
  expect(runs.map(({ ok }) => ok)).toEqual([true, true]);
  expect(runs.filter(({ output }) => output.includes("npm ci"))).toHaveLength(1);
  expect(await ensureInstall(root)).toEqual({ ok: true, output: "" });
});

test("is not stopped by the lock of an installation that was killed", async () => {
  const root = await createClone();
  // No process has an id this high.
  await writeFile(join(root, ".installing"), "4194305");
  expect((await ensureInstall(root)).ok).toBe(true);
  expect(await readdir(root)).not.toContain(".installing");
});

test.each(["16.20.2", "18.20.4", "20.18.1", "21.7.3", "22.12.0"])(
  "on Node %s says which one is needed, and installs nothing",
  async (version) => {
    const root = await createClone();
    const { ok, output } = await ensureInstall(root, version);
    expect(ok).toBe(false);
    expect(output).toContain(`Node 20.19, 22.13 or newer is needed, this is ${version}`);
    expect(await readdir(root)).not.toContain("node_modules");
  },
);
