import { relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { defineConfig, type Options } from "tsup";
import { languages, packedCatalogues } from "./scripts/packedCatalogues";

/** `x.css?inline` is the minified text of a style sheet and of what it imports, as Vite has it. */
const inlineStyles: NonNullable<Options["esbuildPlugins"]>[number] = {
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

/**
 * The namespaces of parts stay files of their own: bundled into one, each would become an object, of which an app's bundler
 * could drop nothing. `parts.ts` names them by `components/<noun>/parts`.
 */
const separateNamespaces: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "separate-namespaces",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/components\/[\w-]+\/parts$/ }, ({ path }) => ({
      path: `./parts/${path.split("/")[2] ?? ""}.js`,
      external: true,
    }));
  },
};

const namespaces = ["credits-badge"];

export default defineConfig({
  entry: {
    index: "src/index.ts",
    parts: "src/parts.ts",
    ...Object.fromEntries(namespaces.map((noun) => [`parts/${noun}`, `src/components/${noun}/parts.ts`])),
    client: "src/client.ts",
    query: "src/query.ts",
    "proxy/index": "src/proxy/index.ts",
    "proxy/node": "src/proxy/node.ts",
    "proxy/redis": "src/proxy/redis.ts",
    fake: "src/fake.ts",
    // Workers lie beside the chunks, which refer to them relatively.
    paintWorker: "src/fake/painter/paintWorker.ts",
    prepareWorker: "src/components/reference-dropzone/prepare/prepareWorker.ts",
    ...Object.fromEntries(languages.map((tag) => [`locales/${tag}`, `src/messages/${tag}.ts`])),
    styles: "src/styles.css",
  },
  format: ["esm"],
  target: "es2022",
  platform: "neutral",
  // One copy of every module, and so one React context, however many entry points an app imports.
  splitting: true,
  // Rollup's pass would strip "use client" from the one entry that carries it.
  treeshake: false,
  sourcemap: true,
  clean: true,
  esbuildPlugins: [inlineStyles, packedCatalogues, separateNamespaces],
  noExternal: [/\.css$/],
  esbuildOptions: (options) => {
    options.charset = "utf8";
  },
  // tsup passes baseUrl, which TypeScript 6 calls deprecated.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
});
