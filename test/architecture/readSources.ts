import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** One file of the sources; its path is relative to the repository, with forward slashes. */
export interface Source {
  path: string;
  text: string;
}

const root = fileURLToPath(new URL("../..", import.meta.url));

function readFiles(name: RegExp): Source[] {
  return readdirSync(join(root, "src"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: relative(root, file).split(sep).join("/"),
      text: readFileSync(file, "utf8"),
    }));
}

/** Every TypeScript file under src/. */
export const readSources = (): Source[] => readFiles(/\.tsx?$/);

/** Every style sheet under src/. */
export const readStyles = (): Source[] => readFiles(/\.css$/);
