import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { build, preview } from "vite";
import { root } from "../scripts/run.mjs";

/** Finds packages that are installed in a folder elsewhere, and all that they export. */
const packagesIn = (folder, names) => ({
  name: "packages-elsewhere",
  enforce: "pre",
  resolveId(source) {
    const isThere = names.some((name) => source === name || source.startsWith(`${name}/`));
    return isThere ? this.resolve(source, join(folder, "package.json"), { skipSelf: true }) : undefined;
  },
});

/** Builds the page in `bench/<name>` as an app would be, and serves it; `peers` are packages, by name, that are installed in `folder`. */
export async function servePage(name, { folder = root, peers = [] } = {}) {
  const page = join(root, "bench", name);
  const outDir = join(root, "node_modules", ".cache", "bench", name);
  const common = { root: page, configFile: false, logLevel: "error" };
  await build({
    ...common,
    plugins: [packagesIn(folder, peers), react()],
    resolve: { dedupe: ["react", "react-dom"] },
    build: { outDir, emptyOutDir: true },
  });
  const server = await preview({ ...common, build: { outDir }, preview: { port: 0 } });
  return { url: server.resolvedUrls.local[0], outDir, close: () => server.close() };
}
