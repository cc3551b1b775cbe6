import { execFile } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "../../support/root";

const execute = promisify(execFile);

/** Packs the built package as it would be published, and unpacks it into a folder's node_modules. */
export async function installPackage(folder: string) {
  const npm = process.env.npm_execpath ?? "npm";
  const [command, args] = npm.endsWith(".js") ? [process.execPath, [npm]] : [npm, []];
  const pack = [...args, "pack", "--json", "--ignore-scripts", "--pack-destination", folder];
  const { stdout } = await execute(command, pack, { cwd: root });
  // Old and new npm differ: a list of packages, or a record of them.
  const [packed] = Object.values(JSON.parse(stdout) as Record<string, { filename: string }>);
  if (!packed) throw new Error(`npm pack named no tarball: ${stdout}`);
  const tarball = join(folder, packed.filename);
  const installed = join(folder, "node_modules", "gptimagehub-react");
  await mkdir(installed, { recursive: true });
  await execute("tar", ["-xzf", tarball, "-C", installed, "--strip-components=1"]);
  return { tarball, installed };
}
