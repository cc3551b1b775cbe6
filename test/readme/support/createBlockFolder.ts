import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { createWorkFolder } from "../../support/createWorkFolder";
import { sourceOf } from "./entries";
import { blocksOf } from "./readBlocks";

const libraryImport = /(?<=\b(?:from|import) ")gptimagehub-react[^"]*(?=")/g;

/** Points the library's imports at its source, and leaves everything else as it is written. */
function fromSource(code: string, folder: string): string {
  return code.replace(libraryImport, (specifier) => {
    const path = relative(folder, sourceOf(specifier)).split(sep).join("/");
    return path.replace(/\.tsx?$/, "");
  });
}

/** Writes every named block of the README as a file inside the repository, to be imported and run. */
export async function createBlockFolder() {
  const { path: folder, remove } = await createWorkFolder("readme");
  for (const { file, code } of blocksOf("ts", "tsx")) {
    if (file === undefined) continue;
    const path = join(folder, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, fromSource(code, dirname(path)));
  }
  return {
    /** Runs a block and gives its exports; the caller names their types, which the type check vouches for. */
    load: async <T>(file: string): Promise<T> => (await import(/* @vite-ignore */ join(folder, file))) as T,
    remove,
  };
}
