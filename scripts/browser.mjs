// Finds a Chromium for the tests: CHROMIUM_PATH, an installed Chromium or Chrome, Playwright's own, or the one
// that npm brought (@sparticuz/chromium, Linux x64, needs no system library).
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { root } from "./run.mjs";

/** Flags that make Chromium start anywhere, and ask nobody for anything. */
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

/** A Chromium that runs, and what its environment must hold; undefined where there is none. */
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
