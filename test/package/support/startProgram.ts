import { spawn } from "node:child_process";
import { stripVTControlCharacters } from "node:util";

interface ProgramOptions {
  cwd: string;
  env?: Record<string, string | undefined>;
}

function spawnNode(args: string[], { cwd, env }: ProgramOptions) {
  const child = spawn(process.execPath, args, {
    cwd,
    // An address in colours is none.
    env: {
      ...process.env,
      NO_COLOR: "1",
      FORCE_COLOR: undefined,
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const listeners = new Set<(output: string) => void>();
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      output += stripVTControlCharacters(chunk.toString());
      for (const listener of listeners) listener(output);
    });
  const ended = new Promise<number>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve(code ?? 1));
  });
  return { child, ended, listeners, output: () => output };
}

/** Runs a Node program to its end. @throws Error with all that it printed, when it fails. */
export async function runProgram(args: string[], options: ProgramOptions): Promise<string> {
  const { ended, output } = spawnNode(args, options);
  const code = await ended;
  if (code !== 0) throw new Error(`${args.join(" ")} ended with ${code}:\n${output()}`);
  return output();
}

/** Starts a Node program that serves, and waits until what it prints matches `ready`, whose group is the address. */
export async function startProgram(args: string[], ready: RegExp, options: ProgramOptions) {
  const { child, ended, listeners, output } = spawnNode(args, options);
  const url = await new Promise<string>((resolve, reject) => {
    listeners.add((printed) => {
      const address = ready.exec(printed)?.[1];
      if (address) resolve(address);
    });
    void ended.then(
      (code) => reject(new Error(`${args.join(" ")} ended with ${code}:\n${output()}`)),
      reject,
    );
  });
  const stop = async () => {
    child.kill();
    await ended;
  };
  return { url, stop, output };
}
