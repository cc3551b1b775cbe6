import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { createServer, type UserConfig } from "vite";
import { createImageHubClient } from "../../src/client/createImageHubClient";
import { waitForGeneration } from "../../src/client/waitForGeneration";
import { createFakeHub, fakeApiKey } from "../../src/fake";
import { toNodeHandler } from "../../src/proxy/node";
import { failureOf } from "../support/failureOf";
import { serve } from "../support/serve";
import { captureServer } from "./support/captureServer";
import { createBlockFolder } from "./support/createBlockFolder";
import { blocksOf } from "./support/readBlocks";
import { runNginx } from "./support/runNginx";

const route = "app/api/image-hub/[...path]/route.ts";
const service = "https://www.gptimagehub.com";
const request = { model: "gpt-image-2", prompt: "A lighthouse in the fog", size: "1024x1024", n: 2 };

let folder: Awaited<ReturnType<typeof createBlockFolder>>;
beforeAll(async () => {
  folder = await createBlockFolder();
  const { sessions } = await folder.load<{ sessions: Map<string, string> }>("session.ts");
  sessions.set("session-of-anna", "anna").set("session-of-ben", "ben");
});
afterAll(() => folder.remove());
afterEach(() => vi.unstubAllEnvs());

async function startHub() {
  const hub = createFakeHub({ scenario: "instant", credits: 100, maxImageEdge: 64 });
  const server = await serve(toNodeHandler(hub.fetch));
  onTestFinished(async () => {
    await server.close();
    hub.dispose();
  });
  return { hub, url: server.url };
}

const clientOf = (url: string, session?: string) =>
  createImageHubClient({
    endpoint: `${url}/api/image-hub`,
    headers: session === undefined ? {} : { cookie: `theme=dark; session=${session}` },
  });

/** Generates two images and reads one of them. */
async function generate(client: ReturnType<typeof clientOf>) {
  const { id } = await client.createGeneration(request);
  const generation = await waitForGeneration(client, id, { sleep: () => Promise.resolve() });
  expect(generation).toMatchObject({ status: "succeeded", usage: { credits: expect.any(Number) as number } });
  expect(generation.images).toHaveLength(2);
  return id;
}

const listening = {
  Express: () => folder.load("express.ts"),
  Fastify: () => folder.load("fastify.ts"),
  Hono: () => folder.load("hono.ts"),
  Node: () => folder.load("server.ts"),
};

/** What a platform at the edge calls. */
interface Worker {
  fetch: (asked: Request, environment: object) => Promise<Response>;
}

async function start(name: keyof typeof listening | "Next" | "a worker") {
  const { hub, url } = await startHub();
  vi.stubEnv("GPT_IMAGE_HUB_API_KEY", fakeApiKey);
  vi.stubEnv("GPT_IMAGE_HUB_BASE_URL", url);
  if (name === "Next") {
    const { GET, POST } =
      await folder.load<Record<"GET" | "POST", (asked: Request) => Promise<Response>>>(route);
    const server = await serve(toNodeHandler((asked) => (asked.method === "POST" ? POST : GET)(asked)));
    onTestFinished(server.close);
    return { hub, url: server.url };
  }
  if (name === "a worker") {
    const { default: worker } = await folder.load<{ default: Worker }>("worker.ts");
    const environment = { GPT_IMAGE_HUB_API_KEY: fakeApiKey, GPT_IMAGE_HUB_BASE_URL: url };
    const server = await serve(toNodeHandler((asked) => worker.fetch(asked, environment)));
    onTestFinished(server.close);
    return { hub, url: server.url };
  }
  const server = await captureServer(listening[name]);
  onTestFinished(server.close);
  expect(server.askedPort).toBe(3000);
  return { hub, url: server.url };
}

describe("the proxies of the README", () => {
  it.each(["Next", "Express", "Fastify", "Hono", "Node", "a worker"] as const)(
    "%s generates for a signed-in user and nobody else",
    async (name) => {
      const { hub, url } = await start(name);
      const id = await generate(clientOf(url, "session-of-anna"));
      expect(hub.state.charges).toHaveLength(1);

      const stranger = await failureOf(clientOf(url).createGeneration(request));
      expect(stranger).toMatchObject({ code: "forbidden", status: 403, charged: "no" });
      const other = await failureOf(clientOf(url, "session-of-ben").getGeneration(id));
      expect(other).toMatchObject({ code: "notFound", status: 404 });
      expect(hub.state.charges).toHaveLength(1);
    },
  );
});

it("the configuration of Vite in the README serves the proxy beside the app", async () => {
  const { hub, url } = await startHub();
  vi.stubEnv("GPT_IMAGE_HUB_API_KEY", fakeApiKey);
  vi.stubEnv("GPT_IMAGE_HUB_BASE_URL", url);
  const { default: config } = await folder.load<{ default: UserConfig }>("vite.config.ts");
  const quiet = { middlewareMode: true, ws: false, watch: null } as const;
  const vite = await createServer({ ...config, configFile: false, logLevel: "silent", server: quiet });
  const server = await serve(vite.middlewares);
  onTestFinished(() => Promise.all([server.close(), vite.close()]).then(() => undefined));
  await generate(clientOf(server.url));
  expect(hub.state.charges).toHaveLength(1);
});

describe("the nginx of the README", () => {
  const [block] = blocksOf("nginx");
  const template = block?.code ?? "";
  const env = { GPT_IMAGE_HUB_API_KEY: fakeApiKey };

  async function startNginx(text: string) {
    const { hub, url } = await startHub();
    const server = await serve(runNginx(text, { env, origins: { [service]: url } }));
    onTestFinished(server.close);
    return { hub, url: server.url };
  }

  it("adds the key, keeps cookies back, and generates", async () => {
    const { hub, url } = await startNginx(template);
    await generate(clientOf(url, "session-of-anna"));
    const { headers } = hub.state.requests[0] ?? {};
    expect(headers).not.toHaveProperty("cookie");
    expect(headers).toHaveProperty("host", "www.gptimagehub.com");
    expect(hub.state.charges).toHaveLength(1);
  });

  it("takes reference images", async () => {
    const { hub, url } = await startNginx(template);
    const picture = new File([new Uint8Array(2 * 1024 * 1024)], "large.png", { type: "image/png" });
    const error = await failureOf(clientOf(url).createGeneration({ ...request, referenceImages: [picture] }));
    // The fake hub looks into the file; nginx alone would have refused it for its size.
    expect(error).toMatchObject({ code: "invalid_request", status: 400 });
    expect(hub.state.requests).toHaveLength(1);
  });

  it("lets nobody in but the listed address", async () => {
    const { hub, url } = await startNginx(template.replace("127.0.0.1", "192.0.2.1"));
    const error = await failureOf(clientOf(url).createGeneration(request));
    expect(error).toMatchObject({ code: "forbidden", status: 403, charged: "no" });
    expect(hub.state.requests).toEqual([]);
  });

  it("needs the key from the environment", async () => {
    const { url } = await startNginx(template.replace("${GPT_IMAGE_HUB_API_KEY}", "${ANOTHER_NAME}"));
    const error = await failureOf(clientOf(url).createGeneration(request));
    expect(error).toMatchObject({ code: "invalidApiKey", status: 401 });
  });

  it("has no directive that is misspelled", () => {
    const misspelled = template.replace("proxy_read_timeout", "proxy_read_time");
    expect(() => runNginx(misspelled, { env, origins: {} })).toThrow('unknown directive "proxy_read_time"');
  });
});
