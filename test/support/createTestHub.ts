import { createImageHubClient } from "../../src/client/createImageHubClient";
import { createFakeHub, type FakeHubOptions } from "../../src/fake";
import { createImageHubProxy } from "../../src/proxy";
import { countInFlight, uncountedSleep } from "./inFlight";

const apiKey = "gih_live_11111111111111111111111111111111";

/** The fake hub behind the real proxy, both in this process, and the real client in front of them. */
export function createTestHub(options: FakeHubOptions = {}) {
  const clock = uncountedSleep;
  const hub = createFakeHub({ apiKey, clock, scenario: "instant", imageUrls: "http", ...options });
  const proxy = createImageHubProxy({ apiKey, public: true, fetch: hub.fetch });
  const client = createImageHubClient({
    endpoint: "https://app.example/api/image-hub",
    fetch: (input, init) => countInFlight(proxy(new Request(input, init))),
  });
  const requests = (route: string) => hub.state.requests.filter((request) => request.route === route);
  return { hub, client, requests };
}
