import { createImageHubClient } from "../src/client";
import { createFakeHub, type FakeHubOptions, type FakeScenarioName } from "../src/fake";
import { createImageHubProxy } from "../src/proxy";

const apiKey = "gih_live_00000000000000000000000000000001";

/** What a story may say about its hub, as `parameters.hub`. */
export type StoryHubOptions = Omit<FakeHubOptions, "apiKey" | "keys" | "basePath" | "imageUrls">;

/** The options, or what makes fresh ones for a scenario that remembers. */
export type StoryHubSetting = StoryHubOptions | (() => StoryHubOptions);

/** A fake hub behind the real proxy, both in this page and nobody else's, and a client in front of them. */
export function createStoryHub(setting: StoryHubSetting = {}, scenario?: FakeScenarioName) {
  const options = typeof setting === "function" ? setting() : setting;
  const hub = createFakeHub({
    ...{ scenario: "instant", maxImageEdge: 400, ...options },
    ...(scenario === undefined ? {} : { scenario }),
    ...{ apiKey, imageUrls: "blob" },
  });
  const proxy = createImageHubProxy({ apiKey, public: true, fetch: hub.fetch });
  const client = createImageHubClient({
    endpoint: "/api/image-hub",
    fetch: (input, init) => proxy(new Request(input, init)),
  });
  return { client, dispose: hub.dispose };
}
