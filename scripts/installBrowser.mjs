// Makes sure that there is a Chromium for the tests: where none is found, by apt-get or `playwright install`.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { findBrowser } from "./browser.mjs";

const require = createRequire(import.meta.url);

function run(command, args) {
  console.log(`[browser] ${command} ${args.join(" ")}`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(command, args, { stdio: "inherit", env }).status === 0;
}

const can = (command) => spawnSync("sh", ["-c", command], { stdio: "ignore" }).status === 0;

async function install() {
  const isRoot = process.getuid?.() === 0;
  if (process.platform === "linux" && can("command -v apt-get") && (isRoot || can("sudo -n true"))) {
    const apt = (...args) => (isRoot ? run("apt-get", args) : run("sudo", ["-n", "apt-get", ...args]));
    apt("update", "-qq");
    // Ubuntu's package of this name is a stub that asks for snap: it is not found, and the next step follows.
    if (apt("install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-liberation")) {
      const found = await findBrowser();
      if (found) return found;
    }
  }
  run(process.execPath, [
    require.resolve("playwright/cli.js"),
    "install",
    ...(isRoot ? ["--with-deps"] : []),
    "chromium-headless-shell",
  ]);
  return findBrowser();
}

function stop(message) {
  console.error(`[browser] ${message}`);
  process.exit(1);
}

const advice = "set CHROMIUM_PATH, or run `npx playwright install --with-deps chromium-headless-shell`";
const found = await findBrowser().catch((error) => stop(error.message));
const { executablePath } = found ?? (await install()) ?? stop(`none found: ${advice}`);
console.log(`[browser] ${executablePath}`);
