import { relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { BuildPlugin } from "./BuildPlugin";

/** `x.css?inline` is the minified text of a style sheet and of what it imports, as Vite has it. */
export const inlineStyles: BuildPlugin = {
  name: "inline-styles",
  setup({ onResolve, onLoad, esbuild }) {
    const namespace = "inline-styles";
    // The output names the path, which must not be that of a machine.
    onResolve({ filter: /\.css\?inline$/ }, ({ path, importer }) => ({
      path: relative("", fileURLToPath(new URL(path, pathToFileURL(importer)))) + "?inline",
      namespace,
    }));
    onLoad({ filter: /.*/, namespace }, async ({ path }) => {
      const file = resolve(path.replace("?inline", ""));
      const { outputFiles } = await esbuild.build({
        entryPoints: [file],
        bundle: true,
        minify: true,
        write: false,
      });
      return { contents: outputFiles[0]?.text.trim() ?? "", loader: "text", watchFiles: [file] };
    });
  },
};
