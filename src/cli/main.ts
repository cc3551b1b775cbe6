#!/usr/bin/env node
import { runCli } from "./runCli";
import type { Running } from "./Terminal";
import { UsageError } from "./UsageError";

const { env, argv, stdout, stderr } = process;

function closeOnSignal({ close }: Running) {
  let closing = false;
  const stop = () => {
    // Who asks twice does not want to wait.
    if (closing) process.exit(1);
    closing = true;
    void close().then(() => process.exit(0));
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
}

try {
  const print = (line: string) => void stdout.write(`${line}\n`);
  const running = await runCli(argv.slice(2), { env, print }, new URL("../../package.json", import.meta.url));
  if (running) closeOnSignal(running);
} catch (error) {
  const isUsage = error instanceof UsageError;
  const message = error instanceof Error && !env["DEBUG"] ? error.message : error;
  stderr.write(`gptimagehub-react: ${String(message)}\n`);
  process.exitCode = isUsage ? 2 : 1;
}
