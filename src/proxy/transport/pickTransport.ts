import { dispatchTransport } from "./dispatchTransport";
import { fetchTransport } from "./fetchTransport";
import { findDispatcher } from "./findDispatcher";
import type { Transport } from "./Transport";

/** The app's own fetch where it brings one, else Node's connections, else the runtime's fetch as it is at the moment. */
export function pickTransport(fetch: typeof globalThis.fetch | undefined): Transport {
  if (fetch) return fetchTransport(fetch);
  const dispatcher = findDispatcher();
  return dispatcher ? dispatchTransport(dispatcher) : fetchTransport(globalThis.fetch);
}
