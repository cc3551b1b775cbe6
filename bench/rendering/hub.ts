import { createImageHubClient } from "../../src/client/createImageHubClient";
import { createFakeHub } from "../../src/fake";
import { createImageHubProxy } from "../../src/proxy";

const apiKey = "gih_live_11111111111111111111111111111111";

/** A client of the fake service through the proxy, all in this page. */
export function hubClient() {
  const hub = createFakeHub({ apiKey, scenario: "instant" });
  const proxy = createImageHubProxy({ apiKey, public: true, fetch: hub.fetch });
  return createImageHubClient({
    endpoint: `${location.origin}/api/image-hub`,
    fetch: (input, init) => proxy(new Request(input, init)),
  });
}
