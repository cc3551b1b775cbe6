import { describe, expect, test } from "vitest";
import type { GenerationRequest } from "../../src/contract/generationRequestSchema";
import { parseGenerationRequest } from "../../src/contract/parseGenerationRequest";
import { writeRequestForm, writeRequestJson } from "../../src/contract/writeRequest";

const request: GenerationRequest = { model: "gpt-image-2", prompt: "A cat" };
const picture = (type = "image/png") => new Blob(["x"], { type });

/** A blob that claims a size without taking the memory. */
function hugeBlob(size: number): Blob {
  return Object.defineProperty(picture(), "size", { value: size });
}

describe("a generation request", () => {
  test.each<GenerationRequest>([
    request,
    { ...request, size: "auto", quality: "high", n: 4 },
    { ...request, size: "1024x1024", n: 1 },
    { ...request, aspectRatio: "3:2", quality: "2K" },
    { ...request, prompt: "  kept as written \n" },
    { ...request, referenceImages: [picture("image/jpeg"), picture("image/webp")] },
    { ...request, referenceImages: [] },
    { ...request, referenceImages: [hugeBlob(50 * 1024 * 1024)] },
  ])("is accepted as %j", (value) => {
    expect(parseGenerationRequest(value)).toEqual(value);
  });

  test.each<[string, unknown, string]>([
    ["nothing", undefined, "request"],
    ["no model", { prompt: "A cat" }, "model: name a model"],
    ["a blank model", { ...request, model: " " }, "model: name a model"],
    ["no prompt", { model: "gpt-image-2" }, "prompt: write a prompt"],
    ["a blank prompt", { ...request, prompt: " \n" }, "prompt: write a prompt"],
    ["a size that is none", { ...request, size: "big" }, "size: use auto or WIDTHxHEIGHT"],
    ["a ratio that is none", { ...request, aspectRatio: "wide" }, "aspectRatio: use auto or a ratio"],
    ["a blank quality", { ...request, quality: "" }, "quality: use a quality that the model lists"],
    ["no images", { ...request, n: 0 }, "n: use 1 to 4"],
    ["five images", { ...request, n: 5 }, "n: use 1 to 4"],
    ["half an image", { ...request, n: 1.5 }, "n: use a whole number from 1 to 4"],
    ["a number as text", { ...request, n: "2" }, "n: use a whole number from 1 to 4"],
    ["a picture as text", { ...request, referenceImages: ["a.png"] }, "referenceImages.0"],
    [
      "a GIF",
      { ...request, referenceImages: [picture(), picture("image/gif")] },
      "referenceImages.1: reference images must be PNG, JPEG or WebP",
    ],
    [
      "a picture beyond 50 MB",
      { ...request, referenceImages: [hugeBlob(50 * 1024 * 1024 + 1)] },
      "referenceImages.0: each reference image may have up to 50 MB",
    ],
  ])("with %s is refused, not charged, with the field and what it takes", (_, value, message) => {
    expect(() => parseGenerationRequest(value)).toThrow(
      expect.objectContaining({
        name: "ImageHubError",
        code: "invalid_request",
        charged: "no",
        message: expect.stringContaining(`The request can't be sent: ${message}`) as string,
      }),
    );
  });
});

describe("a request on the wire", () => {
  const full: GenerationRequest = { ...request, size: "1024x1024", quality: "high", n: 2 };

  test("is the documented JSON without pictures", () => {
    expect(JSON.parse(writeRequestJson(full, { async: true }))).toEqual({ ...full, async: true });
    expect(JSON.parse(writeRequestJson(full, { async: false }))).toEqual(full);
  });

  test("spells the ratio as older editions document it", () => {
    expect(
      JSON.parse(writeRequestJson({ ...request, aspectRatio: "3:2", quality: "1K" }, { async: false })),
    ).toEqual({
      ...request,
      aspect_ratio: "3:2",
      quality: "1K",
    });
  });

  test("is the documented multipart with pictures", async () => {
    const named = new File(["abc"], "my cat.webp", { type: "image/webp" });
    const form = writeRequestForm(
      { ...full, referenceImages: [named, picture("image/jpeg")] },
      { async: true },
    );
    const { reference_image, ...fields } = Object.fromEntries(form);
    expect(fields).toEqual({
      model: "gpt-image-2",
      prompt: "A cat",
      size: "1024x1024",
      quality: "high",
      n: "2",
      async: "true",
    });
    expect(reference_image).toBeInstanceOf(File);
    const files = form.getAll("reference_image").filter((value) => value instanceof File);
    expect(files.map(({ name, type }) => [name, type])).toEqual([
      ["my cat.webp", "image/webp"],
      ["reference-2.jpg", "image/jpeg"],
    ]);
    await expect(files[0]?.text()).resolves.toBe("abc");
  });

  test("leaves out what was not asked for", () => {
    const form = writeRequestForm({ ...request, referenceImages: [picture()] }, { async: false });
    expect([...form.keys()]).toEqual(["model", "prompt", "reference_image"]);
  });
});
