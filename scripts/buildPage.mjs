// The page of `gptimagehub-react studio`, built from examples/studio into dist/cli/page: it carries all that it needs.
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { build } from "vite";

// Whatever the surroundings are, it carries React as it is for users.
process.env.NODE_ENV = "production";

await build({
  root: fileURLToPath(new URL("../examples/studio", import.meta.url)),
  configFile: false,
  logLevel: "warn",
  base: "./",
  // The library from source, under the names that an app would import: tsconfig.json has them.
  resolve: { tsconfigPaths: true },
  plugins: [react()],
  worker: { format: "es" },
  build: {
    outDir: fileURLToPath(new URL("../dist/cli/page", import.meta.url)),
    emptyOutDir: true,
    assetsDir: ".",
    // What README asks of browsers, so that nothing is rewritten for older ones.
    target: ["chrome125", "firefox125", "safari17.5"],
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
