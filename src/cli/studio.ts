import type { RequestListener } from "node:http";
import { guardHost } from "./guardHost";
import { listen } from "./listen";
import { openBrowser } from "./openBrowser";
import { readFlags } from "./readFlags";
import { readPort } from "./readPort";
import { servePage } from "./servePage";
import { startBackend, type Backend } from "./startBackend";
import type { Running, Terminal } from "./Terminal";

const help = `Usage: gptimagehub-react studio [options]

Opens the image studio in a browser, with the proxy behind it. Images come from the fake hub, which charges
nothing; with GPT_IMAGE_HUB_API_KEY in the environment they come from the real service and are charged.
The history and the balance are those of one person, and the page is for this machine only.

Options:
  --port <number>  The page's port, 0 for any free one. Default: 5180.
  --no-open        Prints the page's address and opens no browser.
  --help           Prints this.

Environment:
  GPT_IMAGE_HUB_API_KEY   The key of your GPT Image Hub account. It stays in this process.
  GPT_IMAGE_HUB_BASE_URL  Another address of the service: https, or http on this machine.`;

const options = {
  port: { type: "string", default: "5180" },
  "no-open": { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

const basePath = "/api/image-hub";
const isForProxy = (url: string) => url === basePath || url.startsWith(`${basePath}/`);

const route =
  (page: RequestListener, { handler }: Backend): RequestListener =>
  (request, response) =>
    isForProxy(request.url ?? "") ? handler(request, response) : page(request, response);

function describe({ upstream, warning }: Backend): string[] {
  if (upstream !== "fake hub") return [`Images: from ${upstream}, charged to the key's account.`];
  return [
    ...(warning ? [`Note:   ${warning}`] : []),
    "Images: from the fake hub: painted, not generated, and nothing is charged.",
    "        Set GPT_IMAGE_HUB_API_KEY to use the real service.",
  ];
}

/** The built page, which lies beside what is built of this file. */
const pageFolder = () => new URL("./page/", import.meta.url);

/**
 * `gptimagehub-react studio`.
 * @throws UsageError for flags that it does not have, and for a port that can't be had.
 */
export async function studio(
  args: readonly string[],
  { env, print }: Terminal,
): Promise<Running | undefined> {
  const flags = readFlags("studio", args, options);
  if (flags.help) {
    print(help);
    return undefined;
  }
  const port = readPort(flags.port);
  const backend = await startBackend(env);
  try {
    const page = await servePage(pageFolder(), { upstream: backend.upstream, warning: backend.warning });
    const server = await listen(guardHost(route(page, backend)), port);
    print(`Studio: ${server.url}/`);
    for (const line of describe(backend)) print(line);
    print("Stop it with Ctrl+C.");
    if (!flags["no-open"]) openBrowser(`${server.url}/`);
    return { close: async () => void (await Promise.all([server.close(), backend.close()])) };
  } catch (error) {
    await backend.close();
    throw error;
  }
}
