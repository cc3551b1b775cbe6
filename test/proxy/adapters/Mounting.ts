import { createImageHubProxy, memoryLedger, type ImageHubProxy } from "../../../src/proxy";
import { apiKey, userOf } from "../proxyTo";

/** An origin whose pages may use the proxies of these tests. */
export const listedOrigin = "https://app.example.com";

/** A framework that serves the proxy under `/api/image-hub`, at an address that it is asked for. */
export interface Mounting {
  readonly url: string;
  readonly close: () => unknown;
}

/** Mounts a proxy before a service at an address. */
export type Mount = (baseUrl: string) => Promise<Mounting>;

/** The proxy that every framework serves, with all of its routes. */
export const createProxy = (baseUrl: string): ImageHubProxy =>
  createImageHubProxy({
    apiKey,
    baseUrl,
    authorize: userOf,
    ledger: memoryLedger(),
    allowedOrigins: [listedOrigin],
  });
