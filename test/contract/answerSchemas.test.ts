import * as fc from "fast-check";
import * as z from "zod/mini";
import { describe, expect, it } from "vitest";
import { creditBalanceSchema, generationSchema, modelSchema } from "../../src/contract/answerSchemas";
import { generationRequestSchema } from "../../src/contract/generationRequestSchema";
import { parseGenerationRequest } from "../../src/contract/parseGenerationRequest";
import { readCreditBalance } from "../../src/contract/readCreditBalance";
import { readGeneration } from "../../src/contract/readGeneration";
import { readModels } from "../../src/contract/readModels";

const names = [
  ...["id", "model", "name", "status", "url", "images", "data", "usage", "credits", "balance", "amount"],
  ...["credits_requested", "error", "code", "message", "created_at", "quality", "aspect_ratio", "poll_url"],
  ...["next_expiration", "date", "tiers", "qualities", "credits_per_image", "provider", "account_type"],
];
const words = ["", " ", "a", "1K", "auto", "succeeded", "queued", "2026-01-02", "https://a.test/1.png", "4"];

/** Answers made of the words that mean something, in every place. */
const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.oneof(fc.constantFrom(...words), fc.integer(), fc.double(), fc.boolean(), fc.constant(null)),
    fc.array(tie("json"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...names), tie("json"), { maxKeys: 8 }),
  ),
}));

const request = fc.record(
  {
    model: fc.constantFrom("a", " a ", "", 1),
    prompt: fc.constantFrom("a", " a ", " ", null),
    size: fc.constantFrom("auto", "1024x1024", "big", 1),
    aspectRatio: fc.constantFrom("auto", "3:2", "wide", 1),
    quality: fc.constantFrom("high", " 1K ", "", 1),
    n: fc.constantFrom(1, 4, 0, 5, 1.5, "2", Number.NaN),
    referenceImages: fc.constantFrom(
      [],
      [new Blob(["x"], { type: "image/png" })],
      [new Blob(["x"])],
      ["a"],
      "a",
    ),
    more: fc.constant(1),
  },
  { requiredKeys: [] },
);

function outcomeOf(read: () => unknown): unknown {
  try {
    return { read: read() };
  } catch {
    return "refused";
  }
}

const bySchema = (schema: z.ZodMiniType, value: unknown) => outcomeOf(() => z.parse(schema, value));

describe("the schemas and the readers, which do without zod, agree about", () => {
  it.each<[string, z.ZodMiniType, (value: unknown) => unknown]>([
    ["generations", generationSchema, readGeneration],
    ["balances", creditBalanceSchema, readCreditBalance],
    ["models", modelSchema, (value) => readModels([value])[0]],
  ])("%s", (_, schema, read) => {
    fc.assert(
      fc.property(json, (value) => {
        expect(outcomeOf(() => read(value))).toEqual(bySchema(schema, value));
      }),
      { numRuns: 2_000 },
    );
  });

  it("requests", () => {
    fc.assert(
      fc.property(fc.oneof(request, json), (value) => {
        const read = outcomeOf(() => parseGenerationRequest(value));
        expect(read).toEqual(bySchema(generationRequestSchema, value));
      }),
      { numRuns: 2_000 },
    );
  });
});
