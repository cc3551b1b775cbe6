import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    client: "src/client.ts",
    query: "src/query.ts",
    "proxy/index": "src/proxy/index.ts",
    "proxy/node": "src/proxy/node.ts",
    "proxy/redis": "src/proxy/redis.ts",
    fake: "src/fake.ts",
    // Workers lie beside the chunks, which refer to them relatively.
    paintWorker: "src/fake/painter/paintWorker.ts",
    prepareWorker: "src/components/reference-dropzone/prepare/prepareWorker.ts",
    "locales/en": "src/messages/en.ts",
    "locales/pl": "src/messages/pl.ts",
    "locales/ar": "src/messages/ar.ts",
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
  noExternal: [/\.css$/],
  esbuildOptions: (options) => {
    options.charset = "utf8";
  },
  // tsup passes baseUrl, which TypeScript 6 calls deprecated.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
});
