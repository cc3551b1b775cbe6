import { existsSync } from "node:fs";
import { dirname, join, posix, relative } from "node:path";
import type { Options } from "tsup";
import type { BuildPlugin } from "./BuildPlugin";
import { bundled, outputOf } from "./sourceEntries";

const extensions = [".ts", ".tsx", "/index.ts"];
/** Whether a source becomes part of its importer's file; from elsewhere, only the entries of a bundle are imported. */
function isInBundle(source: string, importer: string): boolean {
  const bundle = bundled.exec(source)?.[1];
  return bundle !== undefined && bundle === bundled.exec(importer)?.[1];
}

const slashes = (path: string) => path.replaceAll("\\", "/");

/**
 * Builds one file of one source, instead of a few large chunks: what an app does not use is left out by its own bundler, module
 * by module, and what it loads lazily brings along nothing else.
 */
export const keepModules = (folder: string): BuildPlugin => ({
  name: "keep-modules",
  setup({ onResolve }) {
    onResolve({ filter: /^\.{1,2}\// }, ({ path, importer, kind }) => {
      if (kind === "entry-point" || path.includes(".css")) return undefined;
      const base = join(dirname(importer), path);
      const found = extensions.map((extension) => base + extension).find((file) => existsSync(file));
      const source = found && slashes(relative(folder, found));
      if (source === undefined || isInBundle(source, slashes(relative(folder, importer)))) return undefined;
      return { path: `kept:${outputOf(source)}.js`, external: true };
    });
  },
});

/** Where a kept module lies depends on where the file that imports it is put, which is known only at the end. */
export const addressModules: NonNullable<Options["plugins"]>[number] = {
  name: "address-modules",
  renderChunk(code, { path, map }) {
    const home = posix.dirname(slashes(relative("dist", path)));
    const addressed = code.replaceAll(/"kept:([^"]+)"/g, (_, target: string) => {
      const address = posix.relative(home, target);
      return JSON.stringify(address.startsWith(".") ? address : `./${address}`);
    });
    return { code: addressed, map: map ?? null };
  },
};
