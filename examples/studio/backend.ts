import { createServer } from "node:http";
import { createFakeHub, fakeApiKey } from "gptimagehub-react/fake";
import { createImageHubProxy, memoryLedger } from "gptimagehub-react/proxy";
import { toNodeHandler, type NodeHandler } from "gptimagehub-react/proxy/node";

/** What the page's server needs of its backend. */
export interface Backend {
  /** Answers everything below `/api/image-hub`. */
  handler: NodeHandler;
  /** The address that generates the images, or `fake hub`. */
  upstream: string;
  /** What the environment asks for in vain; empty when there is nothing. */
  warning: string;
  /** Stops what was started for it. */
  close: () => Promise<void>;
}

/** Serves the fake hub over HTTP on a free port, so that the proxy has a real connection to cross. */
async function startFakeHub() {
  // As an image host that lets nobody read what it shows: the page reads pictures through the proxy.
  const hub = createFakeHub({ imageCors: false });
  // What the scenario loses on the way breaks the connection, as it would on a real network.
  const server = createServer(toNodeHandler((request) => hub.fetch(request).catch(() => Response.error())));
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

/** Everybody is the same user, because it listens on this machine only; a user's history is the same in every browser. */
const authorize = () => "me";

/** The proxy in front of the real service where the environment has a key, else in front of the fake hub. */
export async function startBackend(env: Record<string, string | undefined>): Promise<Backend> {
  const apiKey = env["GPT_IMAGE_HUB_API_KEY"]?.trim();
  const wanted = env["GPT_IMAGE_HUB_BASE_URL"]?.trim();
  if (apiKey) {
    const upstream = wanted || "https://www.gptimagehub.com";
    const proxy = createImageHubProxy({ apiKey, baseUrl: upstream, authorize, ledger: memoryLedger() });
    return { handler: toNodeHandler(proxy), upstream, warning: "", close: () => Promise.resolve() };
  }
  const hub = await startFakeHub();
  const proxy = createImageHubProxy({
    apiKey: fakeApiKey,
    baseUrl: hub.url,
    authorize,
    ledger: memoryLedger(),
  });
  const warning = wanted
    ? "GPT_IMAGE_HUB_BASE_URL is not used, because GPT_IMAGE_HUB_API_KEY is missing."
    : "";
  return { handler: toNodeHandler(proxy), upstream: "fake hub", warning, close: hub.close };
}
