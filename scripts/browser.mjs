// Finds a Chromium for the tests; with --install it gets one where the machine has none.
// Order: CHROMIUM_PATH, an installed Chromium or Chrome, Playwright's own, the one that npm brought
// (@sparticuz/chromium, Linux x64, needs no system library), apt-get, `playwright install`.
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const require = createRequire(import.meta.url);

export const launchArgs = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts, and says its version: Ubuntu's chromium-browser may be a stub that asks for snap. */
function works(file, env = process.env) {
  try {
    accessSync(file, constants.X_OK);
  } catch {
    return false;
  }
  if (process.platform === "win32") return true;
  return spawnSync(file, ["--version"], { env, timeout: 20_000, stdio: "ignore" }).status === 0;
}

function installed() {
  const names = ["chromium", "google-chrome-stable", "google-chrome", "chromium-browser", "chrome"];
  const files = [
    ...names.flatMap((n) => (process.env.PATH ?? "").split(delimiter).map((d) => join(d || ".", n))),
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    join(process.env.PROGRAMFILES ?? "C:\\Program Files", "Google\\Chrome\\Application\\chrome.exe"),
  ];
  return files.find((f) => works(f));
}

async function playwrights() {
  const { chromium } = await import("playwright");
  const file = chromium.executablePath();
  return existsSync(file) && works(file) ? file : undefined;
}

async function fromNpm() {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const manifest = join(root, "node_modules", "@sparticuz", "chromium", "package.json");
  const { version } = JSON.parse(readFileSync(manifest, "utf8"));
  const dir = join(root, "node_modules", ".cache", `chromium-${version}`);
  const env = {
    ...process.env,
    LD_LIBRARY_PATH: [join(dir, "al2023", "lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(":"),
    FONTCONFIG_FILE: process.env.FONTCONFIG_FILE ?? join(dir, "fonts.conf"),
  };
  const file = join(dir, "chromium");
  if (!existsSync(file)) {
    mkdirSync(dir, { recursive: true });
    // In a process of its own: the package unpacks to the temporary folder, and takes its NSS
    // libraries along only where it believes it is in Lambda.
    spawnSync(
      process.execPath,
      ["-e", "import('@sparticuz/chromium').then((m) => m.default.executablePath())"],
      {
        cwd: root,
        stdio: "inherit",
        env: { ...process.env, TMPDIR: dir, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
      },
    );
    // The package's own fonts.conf names /tmp/fonts; a page with text kills a Chromium without a font.
    const dirs = [join(dir, "fonts", "fonts"), "/usr/share/fonts", "/usr/local/share/fonts"];
    writeFileSync(
      join(dir, "fonts.conf"),
      `<?xml version="1.0"?>\n<fontconfig>${dirs.map((d) => `<dir>${d}</dir>`).join("")}<cachedir>${join(dir, "fonts-cache")}</cachedir></fontconfig>\n`,
    );
  }
  return works(file, env) ? { executablePath: file, env } : undefined;
}

export async function findBrowser() {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted) {
    if (!works(wanted)) throw new Error(`CHROMIUM_PATH=${wanted} does not run`);
    return { executablePath: wanted };
  }
  const file = installed() ?? (await playwrights().catch(() => undefined));
  if (file) return { executablePath: file };
  return fromNpm().catch(() => undefined);
}

function run(cmd, args) {
  console.log(`[browser] ${cmd} ${args.join(" ")}`);
  return (
    spawnSync(cmd, args, {
      stdio: "inherit",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    }).status === 0
  );
}

const can = (c) => spawnSync("sh", ["-c", c], { stdio: "ignore" }).status === 0;

async function install() {
  const isRoot = process.getuid?.() === 0;
  if (process.platform === "linux" && can("command -v apt-get") && (isRoot || can("sudo -n true"))) {
    const apt = (...a) => (isRoot ? run("apt-get", a) : run("sudo", ["-n", "apt-get", ...a]));
    apt("update", "-qq");
    // Ubuntu's package of this name is a snap stub; works() turns it down, and the next step follows
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

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const found = (await findBrowser()) ?? (process.argv.includes("--install") ? await install() : undefined);
  if (!found) {
    console.error(
      "[browser] none found: set CHROMIUM_PATH, or run `npx playwright install --with-deps chromium-headless-shell`.",
    );
    process.exit(1);
  }
  console.log(`[browser] ${found.executablePath}`);
}
