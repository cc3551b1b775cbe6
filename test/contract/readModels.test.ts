import { describe, expect, test } from "vitest";
import { asksInTiers } from "../../src/contract/asksInTiers";
import { fallbackModel } from "../../src/contract/fallbackModel";
import type { Model } from "../../src/contract/modelSchema";
import { readModels } from "../../src/contract/readModels";
import { tieredModel } from "./models";

const documented = {
  id: "gpt-image-2",
  name: "GPT Image 2",
  provider: "openai",
  supported_aspect_ratios: ["auto", "1:1", "3:2"],
  supported_qualities: ["auto", "low", "medium", "high"],
  reference_image_limit: 16,
  credits_per_image: { "1K": 8, "2K": 10, "4K": 12 },
};

const domain: Model = {
  id: "gpt-image-2",
  name: "GPT Image 2",
  provider: "openai",
  aspectRatios: ["auto", "1:1", "3:2"],
  qualities: ["auto", "low", "medium", "high"],
  tiers: ["1K", "2K", "4K"],
  referenceImageLimit: 16,
  creditsPerImage: { "1K": 8, "2K": 10, "4K": 12 },
};

const readOne = (model: unknown) => readModels([model])[0];

/** The documented model with some fields replaced; undefined removes one. */
const variant = (fields: Record<string, unknown>) =>
  JSON.parse(JSON.stringify({ ...documented, ...fields })) as unknown;

describe("the list of models", () => {
  test.each([
    ["bare", [documented]],
    ["under data", { object: "list", data: [documented] }],
    ["under models", { models: [documented] }],
    ["under items", { items: [documented] }],
    ["under data.models", { data: { models: [documented] } }],
  ])("is read %s", (_, json) => {
    expect(readModels(json)).toEqual([domain]);
  });

  test("may be empty", () => {
    expect(readModels({ data: [] })).toEqual([]);
  });

  test("leaves out what can't be read as long as one model can", () => {
    expect(readModels([null, { provider: "nobody" }, documented])).toEqual([domain]);
  });

  test.each([
    ["an object without a list", {}, "at models"],
    ["a list under an unknown name", { elements: [documented] }, "at models"],
    ["null", null, "at models"],
    ["text", "gpt-image-2", "at models"],
    ["a list of nothing readable", [{ provider: "openai" }], "at models[0].id"],
    ["a list of numbers", { data: [1] }, "at models[0]"],
  ])("that is %s is refused with the path", (_, json, path) => {
    expect(() => readModels(json)).toThrow(
      expect.objectContaining({ code: "invalidResponse", message: expect.stringContaining(path) as string }),
    );
  });
});

describe("a model", () => {
  test.each<[string, unknown]>([
    [
      "in camelCase",
      {
        id: domain.id,
        name: domain.name,
        provider: domain.provider,
        supportedAspectRatios: documented.supported_aspect_ratios,
        supportedQualities: documented.supported_qualities,
        referenceImageLimit: 16,
        creditsPerImage: documented.credits_per_image,
      },
    ],
    [
      "with ratios under aspect_ratios",
      variant({ supported_aspect_ratios: undefined, aspect_ratios: domain.aspectRatios }),
    ],
    [
      "with ratios under supported_ratios",
      variant({ supported_aspect_ratios: undefined, supported_ratios: domain.aspectRatios }),
    ],
    [
      "with ratios under ratios",
      variant({ supported_aspect_ratios: undefined, ratios: domain.aspectRatios }),
    ],
    ["with ratios as text", variant({ supported_aspect_ratios: "auto, 1:1, 3:2" })],
    [
      "with ratios as objects",
      variant({ supported_aspect_ratios: [{ value: "auto" }, { ratio: "1:1" }, { id: "3:2" }] }),
    ],
    ["with ratios listed twice", variant({ supported_aspect_ratios: ["auto", "1:1", "1:1", "3:2"] })],
    [
      "with qualities under qualities",
      variant({ supported_qualities: undefined, qualities: domain.qualities }),
    ],
    ["with qualities as text", variant({ supported_qualities: "auto|low|medium|high" })],
    [
      "with the limit under max_reference_images",
      variant({ reference_image_limit: undefined, max_reference_images: 16 }),
    ],
    ["with the limit as text", variant({ reference_image_limit: "16" })],
    [
      "with the limit under reference_limit",
      variant({ reference_image_limit: undefined, reference_limit: 16 }),
    ],
    [
      "with the price under credits",
      variant({ credits_per_image: undefined, credits: documented.credits_per_image }),
    ],
    ["with the provider as an object", variant({ provider: { name: "openai" } })],
    ["with the provider under owned_by", variant({ provider: undefined, owned_by: "openai" })],
    ["with the name under display_name", variant({ name: undefined, display_name: "GPT Image 2" })],
    ["with fields that nobody knows", variant({ object: "model", created: 1, nested: { deep: [] } })],
  ])("is read %s", (_, model) => {
    expect(readOne(model)).toEqual(domain);
  });

  test.each<[string, unknown, Model["creditsPerImage"]]>([
    ["a number", 8, 8],
    ["a number as text", "8", 8],
    ["text with a unit", "1 / image", 1],
    ["a fraction", "0.5 / image", 0.5],
    ["text with a price per tier", "1K: 8 | 2K: 10 | 4K: 12", domain.creditsPerImage],
    ["tiers in lower case", { "1k": 8, "2k": 10, "4k": 12 }, domain.creditsPerImage],
    ["prices as text", { "1K": "8", "2K": "10", "4K": "12" }, domain.creditsPerImage],
    [
      "prices as objects",
      { "1K": { credits: 8 }, "2K": { credits: 10 }, "4K": { credits: 12 } },
      domain.creditsPerImage,
    ],
    [
      "a list of tiers",
      [
        { quality: "1K", credits: 8 },
        { tier: "2K", price: 10 },
        { resolution: "4K", credits_per_image: 12 },
      ],
      domain.creditsPerImage,
    ],
    ["text with other separators", "1K - 8, 2K – 10 / 4K 12", domain.creditsPerImage],
    ["a list of texts", ["1K: 8", "2K: 10", "4K: 12"], domain.creditsPerImage],
    ["texts among odd things", [{ toString: "" }, "1K: 8", null, ["2K"]], { "1K": 8 }],
    ["texts with a unit", { "1K": "8 credits", "2K": "10 / image", "4K": "12" }, domain.creditsPerImage],
    ["a table one level deeper", { per_image: { "1K": 8, "2K": 10, "4K": 12 } }, domain.creditsPerImage],
    ["text of tiers whose prices can't be told, which is unknown", "8 (1K) or 10 (2K)", {}],
    ["one price in an object", { per_image: 3 }, 3],
    ["only some tiers", { "1K": 8 }, { "1K": 8 }],
    ["null, which is unknown and not free", null, {}],
    ["words, which are unknown and not free", "on request", {}],
    ["nothing, which is unknown and not free", undefined, {}],
  ])("is read with a price that is %s", (_, credits_per_image, expected) => {
    expect(readOne(variant({ credits_per_image }))?.creditsPerImage).toEqual(expected);
  });

  test.each([
    [["1K"], ["1K"]],
    [
      ["1K", "2K", "4K"],
      ["1K", "2K", "4K"],
    ],
    [
      ["4k", "1k"],
      ["1K", "4K"],
    ],
    ["1K|2K|4K", ["1K", "2K", "4K"]],
    [
      ["auto", "1K", "2K"],
      ["1K", "2K"],
    ],
  ])("that lists the tiers %j is asked in tiers", (supported_qualities, tiers) => {
    const model = readOne(variant({ supported_qualities }));
    expect(model).toMatchObject({ qualities: [], tiers });
    expect(model && asksInTiers(model)).toBe(true);
  });

  test("that lists no qualities is asked in the documented way", () => {
    const model = readOne(variant({ supported_qualities: undefined }));
    expect(model?.qualities).toEqual(["auto"]);
    expect(model && asksInTiers(model)).toBe(false);
  });

  test("may list its tiers beside its qualities", () => {
    const tiers = ["1K", "2K"];
    expect(readOne(variant({ tiers }))).toEqual({ ...domain, tiers });
    expect(readOne(variant({ tiers, supported_qualities: [] }))).toMatchObject({ qualities: [], tiers });
  });

  test("that lists words offers the tiers that it has prices for", () => {
    expect(readOne(variant({ credits_per_image: { "1K": 8, "2K": 10 } }))?.tiers).toEqual(["1K", "2K"]);
  });

  test("survives with nothing but an id", () => {
    expect(readOne({ id: "Z-Image" })).toEqual({
      id: "Z-Image",
      name: "Z-Image",
      provider: "",
      aspectRatios: [],
      qualities: ["auto"],
      tiers: ["1K", "2K", "4K"],
      referenceImageLimit: 0,
      creditsPerImage: {},
    });
  });

  test("may be nothing but its name", () => {
    expect(readOne("nanobanana")).toMatchObject({ id: "nanobanana", name: "nanobanana" });
  });

  test("has no negative or fractional reference limit", () => {
    expect(readOne(variant({ reference_image_limit: -1 }))?.referenceImageLimit).toBe(0);
    expect(readOne(variant({ reference_image_limit: 3.7 }))?.referenceImageLimit).toBe(3);
  });

  test.each([fallbackModel, tieredModel, { ...fallbackModel, id: "Z-Image", qualities: ["auto"] }])(
    "of our own form ($id) is read as what it is",
    (model) => {
      expect(readOne(model)).toEqual(model);
    },
  );
});
