import { crc32 } from "node:zlib";
import { describe, expect, it } from "vitest";
import { paintImage } from "../../../src/fake/painter/paintImage";
import { decodePng } from "./decodePng";

const small = { prompt: "A quiet sea at sunset", seed: "gen_1/0", width: 96, height: 64 };

const promptOfKind = {
  ridges: "Misty mountains at dawn",
  sea: "The sea at sunset",
  ink: "Indigo ink in clear water",
  still: "A tall ochre vase and a citrus",
  walls: "Pink walls under a blue sky",
  bloom: "A pink dahlia, close",
  shade: "Shadows of leaves on plaster",
};

describe("paintImage", () => {
  it.each([
    [64, 64],
    [96, 54],
    [40, 70],
    [301, 97],
    [1, 1],
    [3, 200],
  ])("gives a PNG of exactly %i × %i pixels", async (width, height) => {
    const image = decodePng(await paintImage({ ...small, width, height }));
    expect(image).toMatchObject({ width, height });
    expect(image.pixels).toHaveLength(width * height * 3);
  });

  it("keeps the exact size when the picture is enlarged from fewer points", async () => {
    const image = decodePng(await paintImage({ ...small, width: 1531, height: 641 }));
    expect(image).toMatchObject({ width: 1531, height: 641 });
  });

  it("writes a file that other programs accept: signature, chunk order, checksums", async () => {
    const bytes = Buffer.from(await paintImage(small));
    expect([...bytes.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
    const types: string[] = [];
    for (let at = 8; at < bytes.length;) {
      const end = at + 8 + bytes.readUInt32BE(at);
      types.push(bytes.toString("latin1", at + 4, at + 8));
      expect(bytes.readUInt32BE(end)).toBe(checksum(bytes.subarray(at + 4, end)));
      at = end + 4;
    }
    expect(types).toEqual(["IHDR", "IDAT", "IEND"]);
  });

  it("paints the same bytes for the same options", async () => {
    expect(await paintImage(small)).toEqual(await paintImage({ ...small }));
  });

  it("paints another composition for another seed", async () => {
    const [one, other] = await Promise.all([paintImage(small), paintImage({ ...small, seed: "gen_1/1" })]);
    expect(difference(one, other)).toBeGreaterThan(3);
  });

  it("paints another picture for another prompt", async () => {
    const [one, other] = await Promise.all([paintImage(small), paintImage({ ...small, prompt: "Ink" })]);
    expect(difference(one, other)).toBeGreaterThan(10);
  });

  it.each(Object.entries(promptOfKind))("paints %s as a real picture, not a flat one", async (_, prompt) => {
    for (const seed of ["a/0", "a/1", "b/0"]) {
      const { pixels } = decodePng(await paintImage({ prompt, seed, width: 120, height: 90 }));
      const colours = new Set<number>();
      for (let i = 0; i < pixels.length; i += 3) {
        colours.add(((pixels[i] ?? 0) << 16) | ((pixels[i + 1] ?? 0) << 8) | (pixels[i + 2] ?? 0));
      }
      expect(colours.size).toBeGreaterThan(500);
      expect(spread(pixels)).toBeGreaterThan(10);
    }
  });

  it("rejects with the reason of a signal that is already aborted", async () => {
    const reason = new Error("closed");
    await expect(paintImage({ ...small, signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });

  it("stops between rows when it is aborted", async () => {
    const controller = new AbortController();
    const painting = paintImage({ ...small, width: 1600, height: 1200, signal: controller.signal });
    const reason = new Error("enough");
    controller.abort(reason);
    await expect(painting).rejects.toBe(reason);
  });

  it("lets other work of the thread run while it paints", async () => {
    let done = false;
    let turns = 0;
    const painting = paintImage({ ...small, width: 700, height: 500 }).then(() => (done = true));
    const count = (): void => {
      turns++;
      if (!done) setImmediate(count);
    };
    setImmediate(count);
    await painting;
    expect(turns).toBeGreaterThan(2);
  });
});

function checksum(bytes: Uint8Array): number {
  return crc32(bytes);
}

/** Mean difference of the channel values of two pictures. */
function difference(one: Uint8Array, other: Uint8Array): number {
  const a = decodePng(one).pixels;
  const b = decodePng(other).pixels;
  return a.reduce((sum, value, i) => sum + Math.abs(value - (b[i] ?? 0)), 0) / a.length;
}

/** Standard deviation of the channel values. */
function spread(pixels: Uint8Array): number {
  const mean = pixels.reduce((sum, value) => sum + value, 0) / pixels.length;
  return Math.sqrt(pixels.reduce((sum, value) => sum + (value - mean) ** 2, 0) / pixels.length);
}
