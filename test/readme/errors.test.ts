import { afterAll, afterEach, beforeAll, expect, it, vi } from "vitest";
import { createFakeHub, fakeApiKey, type FakeScenarioChoice } from "../../src/fake";
import { createImageHubProxy } from "../../src/proxy";
import { createBlockFolder } from "./support/createBlockFolder";

let folder: Awaited<ReturnType<typeof createBlockFolder>>;
beforeAll(async () => {
  folder = await createBlockFolder();
});
afterAll(() => folder.remove());
afterEach(() => vi.unstubAllGlobals());

const lost = "look at the balance before you send it again";
const endings: [what: string, scenario: FakeScenarioChoice, words: string][] = [
  ["a success", "instant", "succeeded: 1 images"],
  ["a provider's failure", { outcome: "fails" }, "failed: 0 images"],
  ["too few credits", { credits: 3 }, "insufficientCredits: sending it again will not help"],
  ["a busy service", { faults: [{ on: ["generate"], answer: 429 }] }, "rateLimited: send it again"],
  ["a lost answer", { faults: [{ on: ["generate"], answer: "lostAnswer" }] }, `upstreamUnavailable: ${lost}`],
];

it.each(endings)("the example tells %s", async (_what, scenario, words) => {
  const hub = createFakeHub({ scenario, credits: 100 });
  const proxy = createImageHubProxy({ apiKey: fakeApiKey, public: true, fetch: hub.fetch });
  vi.stubGlobal("fetch", (input: string, init?: RequestInit) => proxy(new Request(input, init)));
  const { draw } = await folder.load<{ draw: (prompt: string) => Promise<string> }>("draw.ts");
  await expect(draw("A lighthouse")).resolves.toBe(words);
});
