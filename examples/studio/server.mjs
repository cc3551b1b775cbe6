// One server for the page and the proxy, so that the browser only ever speaks to its own origin.
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { createServer } from "vite";

const root = fileURLToPath(new URL(".", import.meta.url));
// The same that `gptimagehub-react studio` has.
const backendModule = fileURLToPath(new URL("../../src/cli/startBackend.ts", import.meta.url));
const ownCache = fileURLToPath(new URL("../../node_modules/.vite-studio", import.meta.url));

/** Mounts the proxy in the page's server, and tells the page where its images come from. */
function mountProxy(env, onStart) {
  let backend;
  return {
    name: "image-hub-proxy",
    async configureServer(server) {
      const { startBackend } = await server.ssrLoadModule(backendModule);
      backend = await startBackend(env);
      server.middlewares.use("/api/image-hub", backend.handler);
      onStart(backend);
    },
    transformIndexHtml: () => [
      { tag: "meta", attrs: { name: "image-hub-upstream", content: backend.upstream }, injectTo: "head" },
      { tag: "meta", attrs: { name: "image-hub-warning", content: backend.warning }, injectTo: "head" },
    ],
  };
}

/**
 * Starts the studio page with the real proxy mounted in the same server.
 * @param {{ port: number, env: Record<string, string | undefined>, logLevel?: import("vite").LogLevel, cacheDir?: string }} options
 * @returns {Promise<{ url: string, upstream: string, warning: string, close: () => Promise<void> }>}
 */
export async function startStudio({ port, env, logLevel = "warn", cacheDir = ownCache }) {
  let backend;
  const vite = await createServer({
    root,
    configFile: false,
    logLevel,
    cacheDir,
    // The library from source, under the names that an app would import: tsconfig.json has them.
    resolve: { tsconfigPaths: true },
    server: { host: "localhost", port, strictPort: port !== 0 },
    plugins: [react(), mountProxy(env, (started) => (backend = started))],
  });
  const close = async () => void (await Promise.all([vite.close(), backend.close()]));
  try {
    await vite.listen();
  } catch (error) {
    await close();
    throw error;
  }
  const url = vite.resolvedUrls?.local[0] ?? `http://localhost:${port}/`;
  return { url, upstream: backend.upstream, warning: backend.warning, close };
}
