import { createFakeHub, fakeApiKey } from "../fake";
import { toNodeHandler } from "../proxy/node";
import { listen } from "./listen";
import type { Running } from "./Terminal";

/** The service that a proxy stands in front of. */
export interface Service extends Running {
  readonly apiKey: string;
  readonly baseUrl: string;
  readonly isFake: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

const officialUrl = "https://www.gptimagehub.com";

/** The real service, where the environment has a key for it. */
export function realService(env: Environment): Service | undefined {
  const apiKey = env["GPT_IMAGE_HUB_API_KEY"]?.trim();
  if (!apiKey) return undefined;
  const baseUrl = env["GPT_IMAGE_HUB_BASE_URL"]?.trim() || officialUrl;
  return { apiKey, baseUrl, isFake: false, close: () => Promise.resolve() };
}

/** The fake hub over HTTP on a free port, so that the proxy has a real connection to cross. */
export async function fakeService(): Promise<Service> {
  // As an image host that lets nobody read what it shows: the page reads pictures through the proxy.
  const hub = createFakeHub({ imageCors: false });
  // What the scenario loses on the way breaks the connection, as it would on a real network.
  const { url, close } = await listen(
    toNodeHandler((request) => hub.fetch(request).catch(() => Response.error())),
    0,
  );
  return { apiKey: fakeApiKey, baseUrl: url, isFake: true, close };
}

/** What the environment asks for in vain; empty when there is nothing. */
export const warningOf = (env: Environment): string =>
  env["GPT_IMAGE_HUB_BASE_URL"]?.trim() && !realService(env)
    ? "GPT_IMAGE_HUB_BASE_URL is not used, because GPT_IMAGE_HUB_API_KEY is missing."
    : "";
