import { createServer } from "vite";
import { toNodeHandler } from "../../../src/proxy/node";
import { serve } from "../../support/serve";
import { conformance } from "./conformance";
import { createProxy } from "./Mounting";

conformance("Vite's development server", async (baseUrl) => {
  const handler = toNodeHandler(createProxy(baseUrl));
  const vite = await createServer({
    configFile: false,
    logLevel: "silent",
    root: import.meta.dirname,
    // Its own answers to pages of other origins would come first.
    server: { middlewareMode: true, ws: false, watch: null, cors: false },
    optimizeDeps: { noDiscovery: true },
    plugins: [
      {
        name: "image-hub",
        configureServer: ({ middlewares }) => void middlewares.use("/api/image-hub", handler),
      },
    ],
  });
  const server = await serve(vite.middlewares);
  return { url: server.url, close: () => Promise.all([server.close(), vite.close()]) };
});
