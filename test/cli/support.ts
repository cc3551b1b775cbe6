import { onTestFinished } from "vitest";
import { runCli } from "../../src/cli/runCli";

const manifest = new URL("../../package.json", import.meta.url);

/** Runs the command in this process until the test is over, and gives what it printed. */
export async function run(args: string[], env: Record<string, string> = {}): Promise<string> {
  const lines: string[] = [];
  const running = await runCli(args, { env, print: (line) => void lines.push(line) }, manifest);
  if (running) onTestFinished(running.close);
  return lines.join("\n");
}

/** Starts the proxy on a free port, and gives its address. */
export async function startProxy(args: string[], env?: Record<string, string>): Promise<string> {
  const printed = await run(["proxy", "--port", "0", ...args], env);
  const [url = ""] = /http:\S+/.exec(printed) ?? [];
  return url;
}
