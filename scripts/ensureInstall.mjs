// Makes sure that this Node is new enough and that node_modules holds what package-lock.json names.
// It runs before anything is installed, so it uses nothing but Node.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root, runNpm } from "./run.mjs";

const oldestNode = [20, 19];

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [wantedMajor, wantedMinor] = oldestNode;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  stop(
    `Node ${oldestNode.join(".")} or newer is needed, this is ${process.versions.node}: see https://nodejs.org`,
  );
}

function packagesIn(lockfile) {
  try {
    return JSON.parse(readFileSync(join(root, lockfile), "utf8")).packages;
  } catch {
    return undefined;
  }
}

/** npm writes what it installed into a lockfile of its own, last: an interrupted installation has none. */
function whyInstall() {
  const wanted = packagesIn("package-lock.json") ?? {};
  const present = packagesIn("node_modules/.package-lock.json");
  if (!present) return "nothing is installed yet";
  const stale = Object.entries(wanted).find(([path, { version, integrity, optional }]) => {
    const found = present[path];
    // Optional packages for other platforms are rightly absent.
    if (!found) return path !== "" && !optional;
    return found.version !== version || found.integrity !== integrity;
  });
  return stale && `${stale[0].replace("node_modules/", "")} is not as package-lock.json wants it`;
}

function stop(message) {
  console.error(`[install] ${message}`);
  process.exit(1);
}

/** Installs only when needed, and says so; ends the process with a clear message when it cannot. */
export async function ensureInstall() {
  checkNode();
  const reason = whyInstall();
  if (!reason) return;
  console.log(`[install] npm ci (${reason})`);
  const { code } = await runNpm(["ci"]);
  if (code !== 0) stop("npm ci failed, its message stands above");
}
