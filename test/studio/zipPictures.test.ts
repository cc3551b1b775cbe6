import { describe, expect, it, vi } from "vitest";
import { ImageHubError } from "../../src/contract/ImageHubError";
import type { ReadImage } from "../../src/hooks/createReadImage";
import { zipPictures } from "../../src/studio/zipPictures";
import { entryOf, images } from "../components/result-gallery/entries";

const vase = entryOf({
  key: "vase",
  id: "gen-1",
  state: "succeeded",
  images: images(2),
  cost: { asked: 16, used: 16 },
  settledAt: "2026-11-20T11:00:00.000Z",
  tookMs: 42_000,
  request: { n: 2 },
});
const again = { ...vase, key: "again" };
const pictures = [vase, again].flatMap((entry) => entry.images.map((image) => ({ image, entry })));
const png: ReadImage = () => Promise.resolve(new Blob(["picture"], { type: "image/png" }));
const ready = { signal: new AbortController().signal, onProgress: () => undefined };

/** What lies in an archive without compression, by name. */
async function unpack(blob: Blob | undefined): Promise<Map<string, string>> {
  const text = new TextDecoder("latin1").decode(await new Response(blob).arrayBuffer());
  const found = new Map<string, string>();
  for (const part of text.split("PK\u0003\u0004").slice(1)) {
    const codeOf = (at: number) => part.charCodeAt(at) + 256 * part.charCodeAt(at + 1);
    const nameEnd = 26 + codeOf(22);
    const start = nameEnd + codeOf(24);
    const end = part.indexOf("PK\u0007\u0008", start);
    found.set(part.slice(26, nameEnd), part.slice(start, end));
  }
  return found;
}

describe("an archive of pictures", () => {
  it("has every picture under a name of its own, and tells how each was made", async () => {
    const onProgress = vi.fn();
    const { blob, failed } = await zipPictures({ ...ready, pictures, readImage: png, onProgress });
    const files = await unpack(blob);
    expect(failed).toBe(0);
    expect([...files.keys()]).toEqual([
      "an-ochre-vase-1.png",
      "an-ochre-vase-2.png",
      "an-ochre-vase-1-2.png",
      "an-ochre-vase-2-2.png",
      "manifest.json",
    ]);
    expect(files.get("an-ochre-vase-1.png")).toBe("picture");
    const manifest = JSON.parse(files.get("manifest.json") ?? "") as {
      images: unknown[];
      failures: unknown[];
    };
    expect(manifest.images).toHaveLength(4);
    expect(manifest.images[0]).toMatchObject({
      file: "an-ochre-vase-1.png",
      generationId: "gen-1",
      recipe: { prompt: "An ochre vase", model: "gpt-image-2", size: "1536x1024", references: 0 },
      credits: { asked: 16, used: 16, images: 2 },
      submittedAt: vase.submittedAt,
      settledAt: vase.settledAt,
      tookMs: 42_000,
    });
    expect(manifest.failures).toEqual([]);
    expect(onProgress.mock.calls.flat()).toEqual([1, 2, 3, 4]);
  });

  it("leaves out what can't be read, and lists it with the reason", async () => {
    const gone = new ImageHubError("", { code: "imageExpired", charged: "no" });
    const readImage: ReadImage = (image, id) =>
      image.id === "image-0" ? Promise.reject(gone) : png(image, id);
    const { blob, failed } = await zipPictures({ ...ready, pictures: pictures.slice(0, 2), readImage });
    const files = await unpack(blob);
    expect(failed).toBe(1);
    expect([...files.keys()]).toEqual(["an-ochre-vase-2.png", "manifest.json"]);
    expect(JSON.parse(files.get("manifest.json") ?? "")).toMatchObject({
      failures: [{ reason: "imageExpired", imageId: "image-0", recipe: { prompt: "An ochre vase" } }],
    });
  });

  it("is none where nothing could be read", async () => {
    const readImage: ReadImage = () => Promise.reject(new TypeError("Failed to fetch"));
    expect(await zipPictures({ ...ready, pictures, readImage })).toEqual({ failed: 4 });
  });

  it("reads nothing more once it is stopped", async () => {
    const controller = new AbortController();
    const readImage = vi.fn<ReadImage>((image, id) => {
      controller.abort();
      return png(image, id);
    });
    const options = { ...ready, pictures, readImage, signal: controller.signal };
    await expect(zipPictures(options)).rejects.toThrow(/abort/i);
    expect(readImage).toHaveBeenCalledOnce();
  });
});
