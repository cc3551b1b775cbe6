import { defineConfig } from "tsup";
import { packedCatalogues } from "./scripts/packedCatalogues";
import { inlineStyles } from "./scripts/build/inlineStyles";
import { addressModules, keepModules } from "./scripts/build/keepModules";
import { sourceEntries } from "./scripts/build/sourceEntries";

const modules = sourceEntries("src");
const isPublic = (name: string) => /^(index|parts|client|query|fakePanel|locales\/[\w-]+)$/.test(name);

const servers = {
  "proxy/index": "src/proxy/index.ts",
  "proxy/node": "src/proxy/node.ts",
  "proxy/redis": "src/proxy/redis.ts",
  fake: "src/fake.ts",
};

export default defineConfig({
  entry: {
    ...modules,
    ...servers,
    "cli/main": "src/cli/main.ts",
    styles: "src/styles.css",
    shadcn: "src/shadcn.css",
    // Lies beside the chunks, which refer to it relatively.
    paintWorker: "src/fake/painter/paintWorker.ts",
  },
  format: ["esm"],
  target: "es2022",
  platform: "neutral",
  removeNodeProtocol: false,
  external: [/^node:/],
  // One copy of every module, and so one React context, however many entry points an app imports.
  splitting: true,
  // Rollup's pass would strip "use client" from the one entry that carries it.
  treeshake: false,
  sourcemap: true,
  clean: true,
  esbuildPlugins: [inlineStyles, packedCatalogues, keepModules("src")],
  plugins: [addressModules],
  noExternal: [/\.css$/],
  esbuildOptions: (options) => {
    options.charset = "utf8";
  },
  dts: {
    entry: {
      ...Object.fromEntries(Object.entries(modules).filter(([name]) => isPublic(name))),
      ...servers,
      styles: "scripts/build/styles.ts",
      shadcn: "scripts/build/styles.ts",
    },
    // tsup passes baseUrl, which TypeScript 6 calls deprecated.
    compilerOptions: { ignoreDeprecations: "6.0" },
  },
});
