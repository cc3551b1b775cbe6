import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

/** What is measured beside the proxy; none of it is a dependency of this package. */
export const versions = {
  "@fal-ai/server-proxy": "1.2.1",
  "@hono/node-server": "2.1.8",
  express: "5.3.0",
  hono: "4.13.19",
  "http-proxy-middleware": "3.0.10",
  undici: "7.30.2",
};

/** Installs the peers into a folder of their own, once, and gives the folder. */
export async function installPeers(root) {
  const folder = join(root, "node_modules", ".cache", "bench-proxy");
  const file = join(folder, "package.json");
  const wanted = JSON.stringify({ private: true, dependencies: versions });
  if ((await readFile(file, "utf8").catch(() => "")) === wanted) return folder;
  await mkdir(folder, { recursive: true });
  const args = Object.entries(versions).map(([name, version]) => `${name}@${version}`);
  const quiet = ["--no-audit", "--no-fund", "--loglevel=error", "--no-package-lock", "--legacy-peer-deps"];
  await writeFile(file, '{"private":true}');
  await promisify(execFile)("npm", ["install", ...quiet, ...args], {
    cwd: folder,
    shell: process.platform === "win32",
  });
  await writeFile(file, wanted);
  return folder;
}
