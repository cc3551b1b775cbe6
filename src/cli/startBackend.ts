import { createImageHubProxy, memoryLedger } from "../proxy/index";
import { toNodeHandler, type NodeHandler } from "../proxy/node";
import { fakeService, realService, warningOf } from "./openService";
import type { Running } from "./Terminal";

/** What the studio's page needs behind it. */
export interface Backend extends Running {
  /** Answers everything below `/api/image-hub`. */
  readonly handler: NodeHandler;
  /** The address that generates the images, or `fake hub`. */
  readonly upstream: string;
  /** What the environment asks for in vain; empty when there is nothing. */
  readonly warning: string;
}

/** Everybody is the same user, because it listens on this machine only; a user's history is the same in every browser. */
const authorize = () => "me";

/** The proxy in front of the real service where the environment has a key, else in front of the fake hub. */
export async function startBackend(env: Readonly<Record<string, string | undefined>>): Promise<Backend> {
  const { apiKey, baseUrl, isFake, close } = realService(env) ?? (await fakeService());
  const proxy = createImageHubProxy({ apiKey, baseUrl, authorize, ledger: memoryLedger() });
  return {
    handler: toNodeHandler(proxy),
    upstream: isFake ? "fake hub" : baseUrl,
    warning: warningOf(env),
    close,
  };
}
