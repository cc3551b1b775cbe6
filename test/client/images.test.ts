import { describe, expect, test } from "vitest";
import { createImageHubClient } from "../../src/client/createImageHubClient";
import { createReadAddress } from "../../src/hooks/createReadAddress";
import { createReadImage } from "../../src/hooks/createReadImage";
import { createTestHub } from "../support/createTestHub";
import { failureOf } from "../support/failureOf";

const request = { model: "gpt-image-2", prompt: "A lighthouse", size: "1024x1024", n: 1 };

async function setUp() {
  const app = createTestHub({ maxImageEdge: 32 });
  const { id } = await app.client.createGeneration(request, { mode: "sync" });
  const { images } = await app.client.getGeneration(id);
  const [image] = images;
  if (!image) throw new Error("The fake hub gave no image.");
  return { ...app, id, image };
}

describe("an image behind our proxy", () => {
  test("has an address there, to show and to save", async () => {
    const { client, id, image } = await setUp();
    const address = `https://app.example/api/image-hub/generations/${encodeURIComponent(id)}/images/${image.id}`;
    expect(client.imageUrl(id, image)).toBe(address);
    expect(client.imageUrl(id, image.id, { download: true })).toBe(`${address}?download`);
  });

  test("is read through the proxy, which no host can forbid", async () => {
    const { client, id, image } = await setUp();
    const blob = await client.getImage(id, image);
    expect(blob.type).toBe("image/png");
    expect(new Uint8Array(await blob.slice(1, 4).arrayBuffer())).toEqual(new TextEncoder().encode("PNG"));
    const readImage = createReadImage(client, undefined);
    expect((await readImage(image, id)).size).toBe(blob.size);
  });

  test("that has expired is said to be so, and not asked for in another way", async () => {
    const { client, hub, id, image } = await setUp();
    hub.setScenario("expiredImage");
    expect(await failureOf(client.getImage(id, image))).toMatchObject({
      code: "imageExpired",
      status: 410,
      charged: "no",
    });
    const asked = hub.state.requests.length;
    const attempt = createReadImage(client, undefined)(image, id);
    expect(await failureOf(attempt)).toMatchObject({ code: "imageExpired" });
    expect(hub.state.requests).toHaveLength(asked + 2);
  });

  test("can't be named so that it leads elsewhere", async () => {
    const { client, id } = await setUp();
    expect(client.imageUrl(id, "../../credits")).toMatch(/images\/\.\.%2F\.\.%2Fcredits$/);
    expect(() => client.imageUrl(id, "..")).toThrow(/no image's id/);
    expect(() => client.imageUrl("..", "i")).toThrow(/no generation's id/);
  });

  test("is read by the app's own function where it has one", async () => {
    const { client, id, image } = await setUp();
    const own = (url: string) => Promise.resolve(new Blob([url]));
    expect(await (await createReadImage(client, own)(image, id)).text()).toBe(image.url);
  });

  test("is known by its own address, as when it is dragged", async () => {
    const { client, id, image } = await setUp();
    const readImage = createReadImage(client, undefined);
    const entries = [{ id, images: [image] }] as never[];
    const read = createReadAddress(
      () => entries,
      readImage,
      () => undefined,
    );
    expect((await read(image.url)).type).toBe("image/png");
  });
});

describe("an image behind a plain reverse proxy", () => {
  test("has its own address only", () => {
    const client = createImageHubClient({ endpoint: "https://app.example/hub" });
    const image = { id: "i", url: "https://cdn.example/i.png" };
    expect(client.imageUrl("g", image)).toBe(image.url);
    expect(client.imageUrl("g", image, { download: true })).toBe(image.url);
  });
});
