import { describe, expect, test } from "vitest";
import type { FakeHubOptions, ManualClock } from "../../src/fake";
import { fitInto } from "../../src/fake/fitInto";
import { createBench, goodRequest } from "./support/createBench";
import { documentedSuccess } from "./support/documentedAnswers";

async function generate(request: object, options: FakeHubOptions<ManualClock> = {}) {
  const bench = createBench({ scenario: "instant", ...options });
  const { images } = documentedSuccess.parse(await (await bench.post({ ...goodRequest, ...request })).json());
  return { ...bench, urls: images.map(({ url }) => url) };
}

async function sizeOf(response: Response) {
  expect(response.headers.get("content-type")).toBe("image/png");
  const view = new DataView(await response.arrayBuffer());
  expect(view.getUint32(0)).toBe(0x89504e47);
  return [view.getUint32(16), view.getUint32(20)];
}

describe("images over HTTP", () => {
  test("lie on the origin that was asked, and need no key", async () => {
    const { urls, get } = await generate({ n: 2 });
    expect(urls).toHaveLength(new Set(urls).size);
    for (const url of urls) {
      expect(url).toMatch(/^https:\/\/hub\.example\/images\/\w+\.png$/);
      expect(await sizeOf(await get(url, { key: null }))).toEqual([32, 32]);
    }
  });

  test("may lie at another address", async () => {
    for (const imageBaseUrl of ["https://cdn.example/a", "https://cdn.example/a/"]) {
      const { urls, get } = await generate({}, { imageBaseUrl });
      expect(urls[0]).toMatch(/^https:\/\/cdn\.example\/a\/images\/\w+\.png$/);
      expect((await get(urls[0] ?? "")).status).toBe(200);
    }
  });

  test.each([
    ["1536x1024", 96, [96, 64]],
    ["1536x1024", 32, [30, 20]],
    ["1280x3840", 32, [10, 30]],
    ["3840x2160", 100, [96, 54]],
  ])("of %s within %i pixels are exactly in ratio", async (size, maxImageEdge, painted) => {
    const { urls, get } = await generate({ size }, { maxImageEdge });
    expect(await sizeOf(await get(urls[0] ?? ""))).toEqual(painted);
  });

  test("whose ratio the model chose have the ratio that was answered", async () => {
    const bench = createBench({ scenario: "instant" });
    const request = { model: "nanobananapro", prompt: "A fox", aspect_ratio: "21:9", quality: "1K" };
    const { images } = documentedSuccess.parse(await (await bench.post(request)).json());
    expect(await sizeOf(await bench.get(images[0]?.url ?? ""))).toEqual([28, 12]);
  });

  test("are the same each time, and different from each other", async () => {
    const { urls, get } = await generate({ n: 2 });
    const bytes = async (url: string) => new Uint8Array(await (await get(url)).arrayBuffer());
    const [first = "", second = ""] = urls;
    expect(await bytes(first)).toEqual(await bytes(first));
    expect(await bytes(first)).not.toEqual(await bytes(second));
  });

  test("can't be had before the generation has succeeded", async () => {
    const { post, get, hub, clock } = createBench({ scenario: { runMs: 1000 } });
    const { images } = documentedSuccess.parse(await (await post(goodRequest, { waitMs: 1000 })).json());
    const before = createBench({ scenario: { runMs: 1000 } });
    await before.post({ ...goodRequest, async: true }, { waitMs: 0 });
    expect(before.hub.state.generations[0]?.id).toBe(hub.state.generations[0]?.id);
    expect((await before.get(images[0]?.url ?? "", { waitMs: 0 })).status).toBe(404);
    expect((await get(images[0]?.url ?? "")).status).toBe(200);
    expect(clock.now()).toBeGreaterThan(before.clock.now());
  });
});

test("a picture that is being painted when the hub is disposed of is given up", async () => {
  const { hub, post, urls } = await generate({}, { imageUrls: "http" });
  const picture = hub.fetch(urls[0] ?? "");
  hub.dispose();
  await expect(picture).rejects.toMatchObject({ name: "AbortError" });
  expect((await post(goodRequest)).status).toBe(200);
});

describe("images inside the page", () => {
  test("are painted before the answer, keep their address, and are taken back by dispose", async () => {
    const { urls, hub, get } = await generate({ n: 2 }, { imageUrls: "blob" });
    expect(urls.every((url) => url.startsWith("blob:"))).toBe(true);
    expect((await fetch(urls[0] ?? "")).ok).toBe(true);
    const again = await (await get(`/generations/${hub.state.generations[0]?.id ?? ""}`)).json();
    expect(again.images.map(({ url }: { url: string }) => url)).toEqual(urls);
    hub.dispose();
    for (const url of urls) await expect(fetch(url)).rejects.toThrow(TypeError);
  });

  test("lead nowhere in the scenario of expired images", async () => {
    const { urls } = await generate(
      {},
      { imageUrls: "blob", scenario: { faults: [{ on: ["image"], answer: 403 }] } },
    );
    expect(urls[0]).toMatch(/^blob:/);
    await expect(fetch(urls[0] ?? "")).rejects.toThrow(TypeError);
  });
});

test.each([
  [
    [100, 1024, 1024],
    [100, 100],
  ],
  [
    [1024, 2048, 1152],
    [1024, 576],
  ],
  [
    [1024, 3, 2],
    [1023, 682],
  ],
  [
    [1, 3840, 1280],
    [1, 1],
  ],
  [
    [10, 1009, 1013],
    [10, 10],
  ],
] as const)("fitInto(%j) is %j", ([edge, width, height], [fitWidth, fitHeight]) => {
  expect(fitInto(edge, width, height)).toEqual({ width: fitWidth, height: fitHeight });
});
