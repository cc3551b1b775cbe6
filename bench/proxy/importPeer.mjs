import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Imports a package from the folder in which the benchmark installed it. */
export async function importPeer(folder, name) {
  const file = createRequire(join(folder, "package.json")).resolve(name);
  const module = await import(pathToFileURL(file));
  return module.default && typeof module.default === "object" ? { ...module.default, ...module } : module;
}
