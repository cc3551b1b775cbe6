import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { root } from "./root";

/** Creates a folder inside the repository, so that what is written there finds the packages that are installed. */
export async function createWorkFolder(name: string, below = "") {
  const parent = join(root, ".package-test", below);
  await mkdir(parent, { recursive: true });
  const path = await mkdtemp(join(parent, `${name}-`));
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 3 }) };
}
