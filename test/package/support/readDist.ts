import { readdirSync, readFileSync } from "node:fs";
import { join, posix, relative, sep } from "node:path";
import { scanSource, type ScannedSource } from "../../architecture/scanSource";

/** The names of all files under a folder, relative to it, with forward slashes. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .toSorted();
}

/** Every built module of an unpacked package, by its path inside it; the command's page is a whole app and no module. */
export function readModules(installed: string): Map<string, ScannedSource> {
  const paths = listFiles(installed).filter((path) => /^(?!dist\/cli\/page\/).*\.js$/.test(path));
  return new Map(
    paths.map((path) => [path, scanSource({ path, text: readFileSync(join(installed, path), "utf8") })]),
  );
}

/** The modules that are loaded, at once or lazily, with these entry points. */
export function reachableFrom(modules: ReadonlyMap<string, ScannedSource>, entries: readonly string[]) {
  const reached = new Map<string, ScannedSource>();
  const visit = (path: string): void => {
    const module = modules.get(path);
    if (!module) throw new Error(`${path} is imported but not in the package`);
    if (reached.has(path)) return;
    reached.set(path, module);
    for (const { specifier } of module.imports)
      if (specifier.startsWith(".")) visit(posix.join(posix.dirname(path), specifier));
  };
  for (const entry of entries) visit(entry);
  return reached;
}
