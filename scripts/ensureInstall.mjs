// Makes sure that this Node will do and that node_modules holds what package-lock.json names.
// It runs before anything is installed and on any Node, so it uses nothing else, and nothing new.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, runNpm } from "./run.mjs";

/** By major version, the oldest minor one that the tools run on: none of 21, and everything from 23 on. */
const oldestMinor = { 20: 19, 22: 13 };

/** Holds the id of the process that installs, as long as it does. */
const lock = join(root, ".installing");

function stop(message) {
  console.error(`[install] ${message}`);
  process.exit(1);
}

function checkNode() {
  const { node } = process.versions;
  const [major = 0, minor = 0] = node.split(".").map(Number);
  if (major > 22 || minor >= oldestMinor[major]) return;
  stop(`Node 20.19, 22.13 or newer is needed, this is ${node}: see https://nodejs.org`);
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

/** The process that installs now; none where one was killed and left its lock behind. */
function findInstaller() {
  try {
    const id = Number(readFileSync(lock, "utf8"));
    process.kill(id, 0);
    return id;
  } catch {
    return undefined;
  }
}

function takeLock() {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}

/** Two installations at once would tear down each other's node_modules. */
async function waitForLock() {
  let told;
  while (!takeLock()) {
    const id = findInstaller();
    if (id === undefined) rmSync(lock, { force: true });
    else if (id !== told) console.log(`[install] waiting for process ${id}, which installs already`);
    told = id;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

async function install() {
  const reason = whyInstall();
  if (!reason) return 0;
  console.log(`[install] npm ci (${reason})`);
  // Some tools name only the even versions of Node, and run on the others all the same.
  return (await runNpm(["ci", "--engine-strict=false"])).code;
}

/** Installs only when needed, and says so; ends the process with a clear message when it cannot. */
export async function ensureInstall() {
  checkNode();
  if (!whyInstall()) return;
  await waitForLock();
  const code = await install().finally(() => rmSync(lock, { force: true }));
  if (code !== 0) stop("npm ci failed, its message stands above");
}
