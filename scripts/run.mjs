import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

// No tool that runs here reports anything to anybody.
const quiet = { NEXT_TELEMETRY_DISABLED: "1", STORYBOOK_DISABLE_TELEMETRY: "1" };

function stdioFor({ quietly, onMessage }) {
  if (quietly) return ["ignore", "pipe", "pipe"];
  return onMessage ? ["inherit", "inherit", "inherit", "ipc"] : "inherit";
}

function start(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, ...quiet, ...options.env };
    const shell = options.shell ?? false;
    const child = spawn(command, args, { cwd: root, env, shell, stdio: stdioFor(options) });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (output += chunk));
    if (options.onMessage) child.on("message", options.onMessage);
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs a program that is on the PATH. */
export const runTool = start;

/** Runs a Node program; `quietly` keeps what it prints and gives it back with the exit code. */
export const runNode = (args, options) => start(process.execPath, args, options);

/** Runs npm: the one that started this process, else the one on the PATH (which needs a shell on Windows). */
export function runNpm(args, options) {
  const npm = process.env.npm_execpath;
  if (npm?.endsWith(".js")) return runNode([npm, ...args], options);
  return start("npm", args, { ...options, shell: process.platform === "win32" });
}
