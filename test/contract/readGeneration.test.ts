import { describe, expect, test } from "vitest";
import type { Generation } from "../../src/contract/generationSchema";
import { readGeneration } from "../../src/contract/readGeneration";
import { writeGeneration } from "../../src/contract/writeGeneration";

const at = "2026-04-30T08:00:00.000Z";
const url = "https://cdn.example.com/generations/user/image.png";
const documented = {
  object: "image_generation",
  id: "clx_generation_log_id",
  status: "succeeded",
  model: "gpt-image-2",
  aspect_ratio: "1:1",
  quality: "1K",
  images: [{ id: "clx_image_id", object: "image", url, created_at: at }],
  usage: { credits: 8 },
  balance: { credits: 112, account_type: "PRO", next_expiration: null },
};
const domain: Generation = {
  id: "clx_generation_log_id",
  status: "succeeded",
  model: "gpt-image-2",
  aspectRatio: "1:1",
  tier: "1K",
  images: [{ id: "clx_image_id", url, createdAt: at }],
  usage: { credits: 8 },
  balance: { credits: 112, accountType: "PRO", nextExpiration: null },
};

describe("a generation", () => {
  test.each<[string, unknown]>([
    ["as documented", documented],
    ["in camelCase", { ...domain }],
    ["wrapped in data", { data: documented }],
    ["wrapped in generation", { generation: documented }],
    ["wrapped in result", { result: documented }],
    ["with its id under generation_id", { ...documented, id: undefined, generation_id: documented.id }],
    [
      "with its balance beside the wrapper",
      { data: { ...documented, balance: undefined }, balance: documented.balance },
    ],
    ["with images under data", { ...documented, images: undefined, data: documented.images }],
    [
      "with image_url",
      { ...documented, images: [{ image_id: "clx_image_id", image_url: url, created_at: at }] },
    ],
    ["with numbers as text", { ...documented, usage: { credits: "8" } }],
    [
      "with times in seconds",
      { ...documented, images: [{ id: "clx_image_id", url, created_at: Date.parse(at) / 1000 }] },
    ],
    ["with the tier under resolution", { ...documented, quality: "high", resolution: "1k" }],
    ["with fields that nobody knows", { ...documented, seed: 4, links: { self: "/" } }],
  ])("is read %s", (_, json) => {
    expect(readGeneration(JSON.parse(JSON.stringify(json)))).toEqual(domain);
  });

  test("is read as accepted, and its poll address is not kept", () => {
    const accepted = {
      object: "image_generation",
      id: "clx",
      status: "queued",
      model: "gpt-image-2",
      prompt: " two cats ",
      created_at: at,
      images: [],
      usage: { credits: 0, credits_requested: 8 },
      poll_url: "https://elsewhere.example.com/api/v1/generations/clx",
    };
    expect(readGeneration(accepted)).toEqual({
      id: "clx",
      status: "queued",
      model: "gpt-image-2",
      prompt: " two cats ",
      createdAt: at,
      images: [],
      usage: { credits: 0, creditsRequested: 8 },
    });
  });

  test.each([
    ["https://elsewhere.example.com/api/v1/generations/clx_9?key=1", "clx_9"],
    ["/api/v1/generations/clx-9/", "clx-9"],
  ])("that names its id only in the poll address %s is not lost", (poll_url, id) => {
    expect(readGeneration({ status: "queued", poll_url }).id).toBe(id);
  });

  test.each<[string, Generation["status"]]>([
    ["queued", "queued"],
    ["processing", "running"],
    ["running", "running"],
    ["in_progress", "running"],
    ["generating", "running"],
    ["a word of next year", "running"],
    ["constructor", "running"],
    ["__proto__", "running"],
    ["succeeded", "succeeded"],
    ["completed", "succeeded"],
    ["success", "succeeded"],
    ["SUCCEEDED", "succeeded"],
    ["failed", "failed"],
    ["error", "failed"],
    ["cancelled", "failed"],
    ["canceled", "failed"],
  ])("with the status %s is %s", (status, expected) => {
    expect(readGeneration({ ...documented, status }).status).toBe(expected);
  });

  test.each<[string, object, Generation["status"]]>([
    ["images", { images: documented.images }, "succeeded"],
    ["an error", { error: { code: "generationFailed", message: "No." } }, "failed"],
    ["nothing else", {}, "running"],
  ])("without a status but with %s is told by that", (_, fields, expected) => {
    expect(readGeneration({ id: "clx", ...fields }).status).toBe(expected);
  });

  test.each<[string, unknown, unknown]>([
    ["an object", { code: "moderation", message: "Refused." }, { code: "moderation", message: "Refused." }],
    ["text", "Refused.", { code: "generationFailed", message: "Refused." }],
    ["an empty object", {}, { code: "generationFailed", message: "The generation failed." }],
    ["null", null, undefined],
    ["missing", undefined, undefined],
  ])("that failed is read with an error that is %s", (_, error, expected) => {
    const generation = readGeneration({ id: "clx", status: "failed", error });
    expect(generation.status).toBe("failed");
    expect(generation.error).toEqual(expected);
  });

  test("survives with nothing but an id", () => {
    expect(readGeneration({ id: 7 })).toEqual({
      id: "7",
      status: "running",
      model: "",
      images: [],
      usage: { credits: 0 },
    });
  });

  test("survives with every other part null", () => {
    const nulls = {
      status: null,
      model: null,
      prompt: null,
      aspect_ratio: null,
      quality: null,
      images: null,
    };
    expect(
      readGeneration({ id: "clx", ...nulls, usage: null, balance: null, error: null, created_at: null }),
    ).toEqual({ id: "clx", status: "running", model: "", images: [], usage: { credits: 0 } });
  });

  test("gives every image an id, and takes bare addresses", () => {
    const { images } = readGeneration({ id: "clx", images: [url, { url: "/files/2.png" }] });
    expect(images).toEqual([
      { id: "clx-0", url },
      { id: "clx-1", url: "/files/2.png" },
    ]);
  });

  test("leaves out images that can't be shown safely", () => {
    const hostile = [
      "javascript:alert(1)",
      "data:text/html,<script>",
      "vbscript:x",
      " JavaScript:alert(1)",
      null,
      4,
      {},
      { url: "" },
    ];
    expect(readGeneration({ id: "clx", images: [...hostile, url] }).images).toEqual([{ id: "clx-8", url }]);
  });

  test("never loses its images to a balance that can't be read", () => {
    const generation = readGeneration({ ...documented, balance: { credits: "plenty" } });
    expect(generation.images).toEqual(domain.images);
    expect(generation.balance).toBeUndefined();
  });

  test.each<[string, unknown, string]>([
    ["no id", { ...documented, id: undefined }, "at id"],
    ["null", null, "at the body"],
    ["a list", [documented], "at the body"],
    ["text", "ok", "at the body"],
    ["an empty object", {}, "at id"],
    ["a poll address without an id", { poll_url: "/api/v1/generations/" }, "at id"],
    ["a poll address with more than an id", { poll_url: "/generations/clx%2F9/images" }, "at id"],
  ])("that is or has %s is refused with the path", (_, json, path) => {
    expect(() => readGeneration(json)).toThrow(
      expect.objectContaining({ code: "invalidResponse", message: expect.stringContaining(path) as string }),
    );
  });
});

describe("writing a generation", () => {
  test("gives the documented body", () => {
    expect(JSON.parse(JSON.stringify(writeGeneration(domain)))).toEqual(documented);
  });

  test("adds the poll address only while it is not finished", () => {
    const queued: Generation = { ...domain, status: "queued", images: [] };
    expect(writeGeneration(queued, "/p").poll_url).toBe("/p");
    expect(writeGeneration({ ...queued, status: "running" }, "/p").poll_url).toBe("/p");
    expect(writeGeneration(domain, "/p").poll_url).toBeUndefined();
  });

  test("is undone by reading", () => {
    const generation: Generation = {
      ...domain,
      status: "failed",
      prompt: "cats",
      createdAt: at,
      usage: { credits: 0, creditsRequested: 8 },
      error: { code: "generationFailed", message: "No." },
    };
    expect(readGeneration(JSON.parse(JSON.stringify(writeGeneration(generation))))).toEqual(generation);
  });
});
