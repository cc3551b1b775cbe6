import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root, runNpm } from "../scripts/run.mjs";

const flags = "--no-audit --no-fund --loglevel=error --no-package-lock --legacy-peer-deps --ignore-scripts";

/**
 * Installs packages, by name and version, into a folder of their own below `node_modules/.cache`, once, and gives the folder. `before`
 * takes their dependencies as they were on that day, `overrides` those that are no longer there.
 */
export async function installPackages(name, { packages, overrides, before }) {
  const wanted = Object.entries(packages).map(([what, version]) => `${what}@${version}`);
  const folderName = [name, ...wanted].join("_").replaceAll("/", "+");
  const folder = join(root, "node_modules", ".cache", "bench-size", folderName);
  const done = join(folder, "installed");
  if (existsSync(done)) return folder;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, overrides }));
  const dated = before ? ["--before", before] : [];
  const args = ["install", "--prefix", folder, ...flags.split(" "), ...dated, ...wanted];
  const { code, output } = await runNpm(args, { quietly: true });
  if (code !== 0) throw new Error(`${wanted.join(", ")} could not be installed:\n${output}`);
  await writeFile(done, "");
  return folder;
}
