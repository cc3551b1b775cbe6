import { describe, expect, test } from "vitest";
import type { GenerationRequest } from "../../src/contract/generationRequestSchema";
import { obstaclesOf } from "../../src/contract/obstaclesOf";
import { sizedModel, tieredModel } from "./models";

const models = [sizedModel, tieredModel];
const request: GenerationRequest = { model: sizedModel.id, prompt: "A cat", size: "1024x1024", n: 4 };
const picture = () => new Blob(["x"], { type: "image/png" });
const codesOf = (...args: Parameters<typeof obstaclesOf>) => obstaclesOf(...args).map(({ code }) => code);

describe("the obstacles of a request", () => {
  test("are none when it fits", () => {
    expect(obstaclesOf(request, { models, balance: { credits: 32 } })).toEqual([]);
  });

  test("are none while models and balance are unknown", () => {
    expect(obstaclesOf({ ...request, model: "unheard" }, {})).toEqual([]);
  });

  test.each(["", "  ", "\n\t"])("are a blank prompt for %j", (prompt) => {
    expect(obstaclesOf({ ...request, prompt }, { models })).toEqual([
      expect.objectContaining({ code: "blankPrompt", remedy: { code: "writePrompt" } }),
    ]);
  });

  test("are a model that is not on offer, with the first one instead", () => {
    expect(obstaclesOf({ ...request, model: "gone" }, { models })).toEqual([
      expect.objectContaining({
        code: "modelUnavailable",
        model: "gone",
        remedy: { code: "chooseModel", model: sizedModel.id },
      }),
    ]);
  });

  test("are a missing model without a remedy when nothing is on offer", () => {
    expect(obstaclesOf(request, { models: [] })).toEqual([
      expect.objectContaining({ code: "modelUnavailable", remedy: undefined }),
    ]);
  });

  test("are too many references, with how many to remove", () => {
    const referenceImages = Array.from({ length: 5 }, picture);
    expect(obstaclesOf({ ...request, model: tieredModel.id, referenceImages }, { models })).toEqual([
      expect.objectContaining({
        code: "tooManyReferences",
        limit: 3,
        count: 5,
        remedy: { code: "removeReferences", count: 2 },
      }),
    ]);
  });

  test.each([
    [31, { code: "useFewerImages", n: 3 }],
    [8, { code: "useFewerImages", n: 1 }],
    [7, { code: "readCredits" }],
    [0, { code: "readCredits" }],
    [-5, { code: "readCredits" }],
  ])("are a cost above %i credits, with as many images as that buys", (credits, remedy) => {
    expect(obstaclesOf(request, { models, balance: { credits } })).toEqual([
      expect.objectContaining({ code: "insufficientCredits", cost: 32, credits, remedy }),
    ]);
  });

  test("are no cost where the price is unknown", () => {
    const unpriced = { ...sizedModel, creditsPerImage: {} };
    expect(obstaclesOf(request, { models: [unpriced], balance: { credits: 0 } })).toEqual([]);
  });

  test("come all at once, most basic first", () => {
    const referenceImages = Array.from({ length: 17 }, picture);
    expect(codesOf({ ...request, prompt: "", referenceImages }, { models, balance: { credits: 1 } })).toEqual(
      ["blankPrompt", "tooManyReferences", "insufficientCredits"],
    );
  });

  test("are references that the form shows and that can't be sent", () => {
    const shown = { ...request, referenceImages: [picture()] };
    expect(obstaclesOf(shown, { models, unread: { reading: 2, broken: 1 } })).toEqual([
      expect.objectContaining({
        code: "readingReferences",
        count: 2,
        remedy: { code: "removeReferences", count: 2, which: "reading" },
      }),
      expect.objectContaining({
        code: "brokenReferences",
        count: 1,
        remedy: { code: "removeReferences", count: 1, which: "broken" },
      }),
    ]);
  });

  test("count every reference that the form shows against the limit", () => {
    const limit = sizedModel.referenceImageLimit;
    const shown = { ...request, referenceImages: Array.from({ length: limit }, picture) };
    const [first] = obstaclesOf(shown, { models, unread: { reading: 0, broken: 1 } });
    expect(first).toMatchObject({
      code: "tooManyReferences",
      count: limit + 1,
      remedy: { code: "removeReferences", count: 1 },
    });
  });

  test("are a missing network, after everything else", () => {
    expect(codesOf({ ...request, prompt: "" }, { models, isOffline: true })).toEqual([
      "blankPrompt",
      "offline",
    ]);
  });
});
