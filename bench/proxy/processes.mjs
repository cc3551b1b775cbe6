import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";

const fileOf = (name) => fileURLToPath(new URL(name, import.meta.url));

/** Starts one of the servers here in a process of its own, and gives its port. */
export function start(name, args = []) {
  const child = fork(fileOf(name), args.map(String), { stdio: ["ignore", "ignore", "inherit", "ipc"] });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`${name} ${args.join(" ")} ended with ${code}.`)));
    child.once("message", ({ port }) => resolve({ child, port, stop: () => child.kill() }));
  });
}

/** What a server used since it was last asked: CPU, and memory at most. */
export const usageOf = ({ child }) =>
  new Promise((resolve) => {
    child.once("message", ({ usage }) => resolve(usage));
    child.send("usage");
  });
