import { spawn } from "node:child_process";

const opener = (platform: NodeJS.Platform): [command: string, ...args: string[]] => {
  if (platform === "darwin") return ["open"];
  // `start` is a word of the shell; its first quoted argument would be a title.
  if (platform === "win32") return ["cmd", "/c", "start", ""];
  return ["xdg-open"];
};

/** Shows an address in the person's browser; where that can't be done, nothing happens, as the address was printed. */
export function openBrowser(url: string): void {
  const [command, ...args] = opener(process.platform);
  const child = spawn(command, [...args, url], { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}
