import { basename } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";
import { root } from "../../scripts/run.mjs";

/** Nobody pays for these because of what is measured: every app that uses it has them anyway. */
export const outside = ["react", "react/*", "react-dom", "react-dom/*", "@tanstack/react-query"];

const brotli = (texts) => (texts.length === 0 ? 0 : brotliCompressSync(texts.join("\n")).length);

/** The outputs that are loaded together with one of them. */
function loadedWith(outputs, name, seen = new Set()) {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const { path, kind, external } of outputs[name].imports)
    if (kind === "import-statement" && !external) loadedWith(outputs, path, seen);
  return seen;
}

/**
 * Bundles what an app would write and measures what its users would load: minified with esbuild, brotli, in bytes.
 * `first` is what is loaded at once, `lazy` gives by its source what each `import()` brings along beside that.
 * `file` measures a file of its own instead, such as a worker or a style sheet.
 */
export async function measureImport(code, { ignore = [], resolveDir = root, file } = {}) {
  const { outputFiles, metafile } = await build({
    ...(file ? { entryPoints: [file] } : { stdin: { contents: code, resolveDir } }),
    absWorkingDir: root,
    outdir: "size",
    entryNames: "[name]-[hash]",
    external: [...outside, ...ignore],
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    minify: true,
    legalComments: "none",
    define: { "process.env.NODE_ENV": '"production"' },
    loader: { ".svg": "empty", ".woff2": "empty" },
    logLevel: "silent",
    metafile: true,
    write: false,
  });
  const { outputs } = metafile;
  const texts = new Map(outputFiles.map(({ path, text }) => [`size/${basename(path)}`, text]));
  const sizeOf = (names) => brotli([...names].map((one) => texts.get(one)));
  const app = Object.keys(outputs).find((output) => outputs[output].entryPoint === (file ?? "<stdin>"));
  const first = loadedWith(outputs, app);
  const lazy = Object.entries(outputs)
    .filter(([output, { entryPoint }]) => entryPoint !== undefined && !first.has(output))
    .map(([output, { entryPoint }]) => [
      entryPoint,
      sizeOf([...loadedWith(outputs, output)].filter((one) => !first.has(one))),
    ]);
  return { first: sizeOf(first), lazy: Object.fromEntries(lazy) };
}
