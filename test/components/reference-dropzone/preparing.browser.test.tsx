import { describe, expect, it, vi } from "vitest";
import { page } from "vitest/browser";
import type { ReferenceImage } from "../../../src/components/reference-dropzone/ReferenceImage";
import { drop, root, show, thumbs } from "./dropzonePage";
import { noisePicture, pictureOf } from "./pictures";
import { exifWith, secret, withExif } from "./prepare/pictureBytes";

type Listener = (references: readonly ReferenceImage[]) => void;

/** Shows a dropzone, drops files, and gives the images as soon as all of them can be sent. */
async function prepared(
  files: File[],
  props: Parameters<typeof show>[0],
): Promise<readonly ReferenceImage[]> {
  const onValueChange = vi.fn<Listener>();
  show({ onValueChange, ...props });
  drop(...files);
  const latest = () => onValueChange.mock.lastCall?.[0] ?? [];
  await expect.poll(() => latest().filter(({ status }) => status === "ready").length).toBe(files.length);
  return latest();
}

const sizeOf = async (blob: Blob) => {
  const { width, height } = await createImageBitmap(blob);
  return { width, height };
};

async function turnedPhoto(name: string, width: number, height: number): Promise<File> {
  const jpeg = await pictureOf(name, { width, height, type: "image/jpeg" });
  return new File([await withExif(jpeg, exifWith(6))], name, { type: "image/jpeg" });
}

describe("preparing pictures", () => {
  it("sends what was chosen, byte for byte, unless something else is asked for", async () => {
    const photo = await turnedPhoto("a.jpg", 600, 300);
    const [image] = await prepared([photo], {});
    expect(image?.file).toBe(photo);
    expect(image?.original).toBeUndefined();
  });

  it("shows a small upright copy, and tells the upright size", async () => {
    const [image] = await prepared([await turnedPhoto("a.jpg", 800, 400)], {});
    expect(image).toMatchObject({ width: 400, height: 800 });
    expect(await sizeOf(image?.preview ?? new Blob())).toEqual({ width: 192, height: 384 });
    await expect.element(thumbs().first()).toHaveProperty("naturalHeight", 384);
  });

  it("removes place and camera, and leaves the picture as it is and upright", async () => {
    const photo = await turnedPhoto("a.jpg", 60, 30);
    const [image] = await prepared([photo], { stripMetadata: true });
    expect(image?.original).toBe(photo);
    expect(image?.file).toMatchObject({ name: "a.jpg", type: "image/jpeg" });
    expect(await image?.file.text()).not.toContain(secret);
    expect(await sizeOf(image?.file ?? new Blob())).toEqual({ width: 30, height: 60 });
  });

  it("makes large pictures smaller, turns them upright, and says what that saved", async () => {
    const photo = await turnedPhoto("a.jpg", 2000, 1000);
    const [image] = await prepared([photo], { downscaleTo: 100 });
    expect(image).toMatchObject({ width: 50, height: 100, original: photo });
    expect(await sizeOf(image?.file ?? new Blob())).toEqual({ width: 50, height: 100 });
    expect(await image?.file.text()).not.toContain(secret);
    await expect.element(page.getByText(/^Made smaller: .* MB → .* MB$/)).toBeVisible();
  });

  it("never enlarges, and keeps the file where a new one would not be smaller", async () => {
    const small = await pictureOf("small.png", { width: 60, height: 40 });
    const [image] = await prepared([small], { downscaleTo: 100 });
    expect(image?.file).toBe(small);
  });

  it("keeps the transparency of a PNG", async () => {
    const canvas = new OffscreenCanvas(300, 300);
    canvas.getContext("2d")?.drawImage(await createImageBitmap(await noisePicture("a.png", 150)), 0, 0);
    const file = new File([await canvas.convertToBlob()], "a.png", { type: "image/png" });
    const [image] = await prepared([file], { downscaleTo: 100 });
    expect(image?.type).toBe("image/png");
    const small = new OffscreenCanvas(100, 100).getContext("2d");
    small?.drawImage(await createImageBitmap(image?.file ?? new Blob()), 0, 0);
    expect(small?.getImageData(90, 90, 1, 1).data[3]).toBe(0);
    expect(small?.getImageData(10, 10, 1, 1).data[3]).toBe(255);
  });

  it("sends the file as chosen where it can't be made smaller, and says so", async () => {
    vi.stubGlobal("OffscreenCanvas", undefined);
    const refuse = vi
      .spyOn(HTMLCanvasElement.prototype, "toBlob")
      .mockImplementation((callback: BlobCallback) => callback(null));
    const photo = await noisePictureBefore(200);
    const [image] = await prepared([photo], { downscaleTo: 100 });
    expect(image).toMatchObject({ file: photo, unprocessed: "downscale" });
    await expect.element(page.getByText(/sent as chosen. It could not be made smaller/)).toBeVisible();
    await expect.element(root().getByRole("img")).toBeVisible();
    refuse.mockRestore();
    vi.unstubAllGlobals();
  });

  it("needs neither a worker nor a canvas without a page", async () => {
    vi.stubGlobal("OffscreenCanvas", undefined);
    const photo = await noisePictureBefore(400);
    const [image] = await prepared([photo], { downscaleTo: 100 });
    expect(image).toMatchObject({ width: 100, height: 100, original: photo });
    vi.unstubAllGlobals();
  });
});

/** Drawn on a canvas of the page, for a browser that has no other. */
async function noisePictureBefore(edge: number): Promise<File> {
  const canvas = Object.assign(document.createElement("canvas"), { width: edge, height: edge });
  const context = canvas.getContext("2d");
  for (let at = 0; at < edge; at += 2) {
    if (context) context.fillStyle = `hsl(${at * 37} 80% 50%)`;
    context?.fillRect(at, 0, 1, edge);
  }
  const url = canvas.toDataURL("image/jpeg", 0.95);
  const blob = await (await fetch(url)).blob();
  return new File([blob], "noise.jpg", { type: "image/jpeg" });
}
