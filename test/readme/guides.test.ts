import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { createFakeHub, fakeApiKey } from "../../src/fake";
import { createImageHubProxy } from "../../src/proxy";
import { failureOf } from "../support/failureOf";
import { root } from "../support/root";
import { createBlockFolder } from "./support/createBlockFolder";
import { guides, proseOf, readme } from "./support/readBlocks";

let folder: Awaited<ReturnType<typeof createBlockFolder>>;
beforeAll(async () => {
  folder = await createBlockFolder();
});
afterAll(() => folder.remove());
afterEach(() => vi.unstubAllGlobals());

const slug = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\w\- ]/g, "")
    .replaceAll(" ", "-");
const anchorsOf = (text: string) =>
  [...proseOf(text).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => slug(heading));

it.each(Object.entries(guides))("every link of %s leads somewhere", (path, text) => {
  const links = [...proseOf(text).matchAll(/\]\(([^)]+)\)/g)].map(([, target = ""]) => target);
  const dead = links.filter((link) => {
    if (link.startsWith("https:")) return false;
    const [file = "", anchor] = link.split("#");
    if (file !== "" && !existsSync(join(root, path, "..", file))) return true;
    const target = file === "" ? text : readme;
    return anchor !== undefined && !anchorsOf(target).includes(anchor);
  });
  expect(dead).toEqual([]);
});

describe("what migrating begins and ends with", () => {
  it("draws alike, once with the key at hand, and once through the proxy", async () => {
    const hub = createFakeHub({ scenario: "instant", credits: 100 });
    const proxy = createImageHubProxy({ apiKey: fakeApiKey, public: true, fetch: hub.fetch });
    vi.stubGlobal("fetch", (input: string, init?: RequestInit) =>
      input.startsWith("https://app.example/") ? proxy(new Request(input, init)) : hub.fetch(input, init),
    );
    const { drawAlone } = await folder.load<{
      drawAlone: (prompt: string, key: string) => Promise<string[]>;
    }>("migrating/before.ts");
    const { drawThroughProxy } = await folder.load<{
      drawThroughProxy: (prompt: string) => Promise<string[]>;
    }>("migrating/after.ts");
    expect(await drawAlone("A lighthouse", fakeApiKey)).toHaveLength(1);
    expect(await drawThroughProxy("A lighthouse")).toHaveLength(1);
    expect(hub.state.charges).toHaveLength(2);
    hub.setScenario("fails");
    await expect(drawThroughProxy("A lighthouse")).rejects.toThrow("credits came back");
    hub.setScenario("insufficientCredits");
    expect(await failureOf(drawThroughProxy("A lighthouse"))).toMatchObject({ code: "insufficientCredits" });
  });
});
