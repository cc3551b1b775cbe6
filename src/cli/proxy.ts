import { createImageHubProxy, memoryLedger, type ImageHubProxyOptions } from "../proxy/index";
import { toNodeHandler } from "../proxy/node";
import { isLoopback } from "../utils/isLoopback";
import { authorizeBearer } from "./authorizeBearer";
import { guardHost } from "./guardHost";
import { listen } from "./listen";
import { fakeService, realService, type Service } from "./openService";
import { readFlags } from "./readFlags";
import { readPort } from "./readPort";
import type { Running, Terminal } from "./Terminal";
import { UsageError } from "./UsageError";

const help = `Usage: gptimagehub-react proxy [options]

Runs the proxy alone, with GPT_IMAGE_HUB_API_KEY from the environment. It is closed by default: either set
GPT_IMAGE_HUB_PROXY_TOKEN, which callers then send as "Authorization: Bearer …", or pass --public.
Records are kept in memory, so that a repeated request is charged once as long as this process lives.

Options:
  --port <number>            The port, 0 for any free one. Default: 5181.
  --host <address>           The address to listen on. Default: 127.0.0.1, this machine only.
  --allowed-origin <origin>  Another origin whose pages may call it, for example http://localhost:5173. May be repeated.
  --base-path <path>         The path of its routes. Default: /api/image-hub.
  --public                   Lets everybody who reaches it spend the account's credits.
  --fake                     Stands in front of the fake hub, which needs no key and charges nothing.
  --help                     Prints this.

Environment:
  GPT_IMAGE_HUB_API_KEY      The key of your GPT Image Hub account. It stays in this process.
  GPT_IMAGE_HUB_BASE_URL     Another address of the service: https, or http on this machine.
  GPT_IMAGE_HUB_PROXY_TOKEN  What callers must know, at least 16 characters.`;

const options = {
  port: { type: "string", default: "5181" },
  host: { type: "string", default: "127.0.0.1" },
  "allowed-origin": { type: "string", multiple: true, default: [] as string[] },
  "base-path": { type: "string", default: "/api/image-hub" },
  public: { type: "boolean", default: false },
  fake: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

/** Who may call it, for the proxy and for people. */
function accessOf(isPublic: boolean, token: string | undefined) {
  if (isPublic && token)
    throw new UsageError("Either --public or GPT_IMAGE_HUB_PROXY_TOKEN, not both: remove one of them.");
  if (isPublic) return { allowed: { public: true } as const, words: "everybody who can reach it" };
  if (token)
    return {
      allowed: { authorize: authorizeBearer(token) },
      words: "who sends GPT_IMAGE_HUB_PROXY_TOKEN as a bearer token",
    };
  throw new UsageError(
    "The proxy spends your credits, so it is closed by default: set GPT_IMAGE_HUB_PROXY_TOKEN, or pass --public.",
  );
}

async function serviceFor(isFake: boolean, env: Terminal["env"]): Promise<Service> {
  const service = isFake ? await fakeService() : realService(env);
  if (service) return service;
  throw new UsageError("GPT_IMAGE_HUB_API_KEY is missing. Set it, or pass --fake to use the fake hub.");
}

const wordsOf = ({ isFake, baseUrl }: Service) =>
  isFake ? "from the fake hub: nothing is charged." : `from ${baseUrl}, charged to the key's account.`;

/** The proxy as a server's handler; whoever listens on more than this machine is called by other names, too. */
function handlerFor(settings: ImageHubProxyOptions, host: string) {
  const handler = toNodeHandler(createImageHubProxy({ ...settings, ledger: memoryLedger() }));
  return isLoopback(host) || host === "::1" ? guardHost(handler) : handler;
}

/**
 * `gptimagehub-react proxy`.
 * @throws UsageError for what can't be used, and where neither a token nor `--public` says who may call it.
 */
export async function proxy(args: readonly string[], { env, print }: Terminal): Promise<Running | undefined> {
  const flags = readFlags("proxy", args, options);
  if (flags.help) {
    print(help);
    return undefined;
  }
  const { host, "base-path": basePath, "allowed-origin": allowedOrigins } = flags;
  const port = readPort(flags.port);
  const { allowed, words } = accessOf(flags.public, env["GPT_IMAGE_HUB_PROXY_TOKEN"]?.trim());
  const service = await serviceFor(flags.fake, env);
  try {
    const { apiKey, baseUrl } = service;
    const handler = handlerFor({ apiKey, baseUrl, basePath, allowedOrigins, ...allowed }, host);
    const server = await listen(handler, port, host);
    print(`Proxy:  ${server.url}${basePath}`);
    print(`Images: ${wordsOf(service)}`);
    print(`Open to ${words}.`);
    print("Stop it with Ctrl+C.");
    return { close: async () => void (await Promise.all([server.close(), service.close()])) };
  } catch (error) {
    await service.close();
    throw error;
  }
}
