import { readFileSync } from "node:fs";
import type { Running, Terminal } from "./Terminal";
import { UsageError } from "./UsageError";

const help = `Usage: gptimagehub-react <command> [options]

Commands:
  studio     Opens the image studio in a browser, with the fake hub or, with a key, the real service.
  proxy      Runs the proxy alone.

Options:
  --help     Prints this; behind a command, what that takes.
  --version  Prints the version.`;

type Command = (args: readonly string[], terminal: Terminal) => Promise<Running | undefined>;

/** Loaded when they are asked for, so that help comes at once. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  studio: async () => (await import("./studio")).studio,
  proxy: async () => (await import("./proxy")).proxy,
};

function versionOf(manifest: URL): string {
  const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { version: string };
  return version;
}

/**
 * Runs what the arguments ask for, and gives what is running then.
 * @param manifest the package.json beside which it is installed.
 * @throws UsageError for a command that does not exist.
 */
export async function runCli(
  [name, ...args]: readonly string[],
  terminal: Terminal,
  manifest: URL,
): Promise<Running | undefined> {
  if (name === undefined || ["help", "--help", "-h"].includes(name)) {
    terminal.print(help);
    return undefined;
  }
  if (["--version", "-v"].includes(name)) {
    terminal.print(versionOf(manifest));
    return undefined;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) throw new UsageError(`There is no command ${name}. See: gptimagehub-react --help`);
  return (await load())(args, terminal);
}
