import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createFakeHub } from "gptimagehub-react/fake";
import { createImageHubProxy } from "gptimagehub-react/proxy";
import { toNodeHandler } from "gptimagehub-react/proxy/node";

/** What the page's server needs of its backend. */
export interface Backend {
  /** Answers everything below `/api/image-hub`. */
  handler: (request: IncomingMessage, response: ServerResponse, next?: (error?: unknown) => void) => void;
  /** The address that generates the images, or `fake hub`. */
  upstream: string;
  /** Stops what was started for it. */
  close: () => Promise<void>;
}

const fakeKey = "gih_live_00000000000000000000000000000000";

/** Serves the fake hub over HTTP on a free port, so that the proxy has a real connection to cross. */
async function startFakeHub() {
  const hub = createFakeHub({ apiKey: fakeKey });
  const server = createServer(toNodeHandler(hub.fetch));
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, close };
}

/** The proxy in front of the real service where the environment has a key, else in front of the fake hub. */
export async function startBackend(env: Record<string, string | undefined>): Promise<Backend> {
  const apiKey = env["GPT_IMAGE_HUB_API_KEY"]?.trim();
  const baseUrl = env["GPT_IMAGE_HUB_BASE_URL"]?.trim() || "https://www.gptimagehub.com";
  if (apiKey) {
    // Public, because it listens on this machine only.
    const proxy = createImageHubProxy({ apiKey, baseUrl, public: true });
    return { handler: toNodeHandler(proxy), upstream: baseUrl, close: () => Promise.resolve() };
  }
  const hub = await startFakeHub();
  const proxy = createImageHubProxy({ apiKey: fakeKey, baseUrl: hub.url, public: true });
  return { handler: toNodeHandler(proxy), upstream: "fake hub", close: hub.close };
}
