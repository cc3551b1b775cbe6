import { describe, expect, test } from "vitest";
import { createBench, goodRequest } from "./support/createBench";
import { documentedError } from "./support/documentedAnswers";
import { fileOf, formOf } from "./support/files";

const errorOf = async (response: Response) => {
  const { error } = documentedError.parse(await response.json());
  return { status: response.status, ...error };
};

const tierRequest = { model: "nanobananapro", prompt: "A fox", aspect_ratio: "3:2", quality: "2K" };
const { model, prompt } = goodRequest;

describe("an invalid JSON request", () => {
  test.each<[string, unknown, RegExp]>([
    ["no JSON", "{", /JSON object/],
    ["an empty body", "", /JSON object/],
    ["a list", [], /JSON object/],
    ["no model", { prompt }, /model is required/],
    ["an unknown model", { ...goodRequest, model: "dall-e" }, /no model "dall-e"/],
    ["a model that is no text", { ...goodRequest, model: 2 }, /model must be a text/],
    ["no prompt", { model }, /prompt is required/],
    ["a blank prompt", { ...goodRequest, prompt: " \n" }, /prompt is required/],
    ["a prompt that is no text", { ...goodRequest, prompt: null }, /prompt must be a text/],
    ["a size that is no size", { ...goodRequest, size: "large" }, /auto or WIDTHxHEIGHT/],
    ["a size with a capital X", { ...goodRequest, size: "1024X1024" }, /auto or WIDTHxHEIGHT/],
    ["a size of nothing", { ...goodRequest, size: "0x0" }, /auto or WIDTHxHEIGHT/],
    ["a size that is no text", { ...goodRequest, size: 1024 }, /size must be a text/],
    ["an edge that is no multiple of 16", { ...goodRequest, size: "1000x1024" }, /multiples of 16/],
    ["an edge that is too long", { ...goodRequest, size: "3856x2048" }, /3840/],
    ["a ratio beyond 3:1", { ...goodRequest, size: "3200x1024" }, /3:1/],
    ["too few pixels", { ...goodRequest, size: "512x512" }, /655360/],
    ["too many pixels", { ...goodRequest, size: "3840x3840" }, /8294400/],
    [
      "a quality that the model does not list",
      { ...goodRequest, quality: "ultra" },
      /auto, low, medium, high/,
    ],
    ["a tier for a model that lists words", { ...goodRequest, quality: "1K" }, /auto, low, medium, high/],
    ["a word for a model that lists tiers", { ...tierRequest, quality: "high" }, /1K, 2K, 4K/],
    ["a tier that the model lacks", { ...tierRequest, model: "nanobanana" }, /one of 1K/],
    [
      "a size in a tier that the model lacks",
      { model: "nanobanana", prompt: "A", size: "2048x2048" },
      /one of 1K/,
    ],
    [
      "a size of another tier",
      { model: "nanobanana2", prompt: "A", size: "1024x1024", quality: "4K" },
      /tiers/,
    ],
    ["a ratio for a model that takes sizes", { ...goodRequest, aspect_ratio: "1:1" }, /size instead/],
    ["a ratio beside a size", { ...tierRequest, size: "1024x1024" }, /either size or aspect_ratio/],
    ["a ratio that the model lacks", { ...tierRequest, aspect_ratio: "1:3" }, /aspect_ratio must be one of/],
    ["n of 0", { ...goodRequest, n: 0 }, /n must be an integer from 1 to 4/],
    ["n of 5", { ...goodRequest, n: 5 }, /n must be/],
    ["n of 1.5", { ...goodRequest, n: 1.5 }, /n must be/],
    ["n as text", { ...goodRequest, n: "2" }, /n must be/],
    ["n of null", { ...goodRequest, n: null }, /n must be/],
    ["async as text", { ...goodRequest, async: "true" }, /async must be a boolean/],
    ["async of null", { ...goodRequest, async: null }, /async must be a boolean/],
    ["a reference image", { ...goodRequest, reference_image: "data:" }, /multipart/],
    ["a field in camelCase", { ...goodRequest, aspectRatio: "1:1" }, /no field "aspectRatio"/],
  ])("with %s is refused before anything is charged", async (_, body, reason) => {
    const { post, hub } = createBench();
    const error = await errorOf(await post(body));
    expect(error).toMatchObject({ status: 400, code: "invalid_request" });
    expect(error.message).toMatch(/^Invalid request body/);
    expect(error.message).toMatch(reason);
    expect([hub.state.charges, hub.state.generations]).toEqual([[], []]);
  });
});

describe("an invalid form", () => {
  const fields = { ...goodRequest };
  const twice = formOf(fields);
  twice.append("n", "1");
  twice.append("n", "2");
  const strange = formOf(fields);
  strange.append("mask", fileOf("png"));
  const huge = fileOf("png", { size: 50 * 1024 * 1024 + 1 });
  const pngs = (count: number) => Array.from({ length: count }, () => fileOf("png"));
  test.each<[string, FormData, RegExp]>([
    ["n that is no number", formOf({ ...fields, n: "two" }), /n must be/],
    ["n of 5", formOf({ ...fields, n: "5" }), /n must be/],
    ["another text than true as async", formOf({ ...fields, async: "yes" }), /async must be the text "true"/],
    ["a field twice", twice, /n was sent twice/],
    ["a file under another name", strange, /mask can't be a file/],
    ["a text as reference image", formOf({ ...fields, reference_image: "x" }), /must be a file/],
    [
      "a GIF that claims to be a PNG",
      formOf(fields, [fileOf("gif", { type: "image/png" })]),
      /PNG, JPEG or WebP/,
    ],
    ["an empty file", formOf(fields, [new File([], "a.png", { type: "image/png" })]), /PNG, JPEG or WebP/],
    ["a file above 50 MB", formOf(fields, [huge]), /50 MB/],
    ["17 images for gpt-image-2", formOf(fields, pngs(17)), /up to 16/],
    ["4 images for nanobanana", formOf({ model: "nanobanana", prompt: "A" }, pngs(4)), /up to 3/],
  ])("with %s is refused before anything is charged", async (_, form, reason) => {
    const { post, hub } = createBench();
    const error = await errorOf(await post(form));
    expect(error).toMatchObject({ status: 400, code: "invalid_request" });
    expect(error.message).toMatch(reason);
    expect(hub.state.charges).toEqual([]);
  });

  test.each([
    ["text/plain", JSON.stringify(goodRequest)],
    ["application/x-www-form-urlencoded", "model=gpt-image-2&prompt=A"],
    ["multipart/form-data", "no boundary"],
  ])("of the type %s is refused", async (type, body) => {
    const response = await createBench().post(body, { headers: { "content-type": type } });
    expect(await errorOf(response)).toMatchObject({ status: 400, code: "invalid_request" });
  });
});

describe("a request that may not be made", () => {
  const keys = { good: {}, old: { expired: true } };
  const requests = ["/credits", "/generations/clx", "/images/generations"];
  const refusals: [string, string | null, Record<string, string>, string][] = [
    ["without a key", null, {}, "missingApiKey"],
    ["with an unknown key", "wrong", {}, "invalidApiKey"],
    ["with the name of something every object has", "constructor", {}, "invalidApiKey"],
    ["with another scheme", null, { authorization: "Basic good" }, "invalidApiKey"],
    ["with an expired key", "old", {}, "expiredApiKey"],
  ];
  test.each(refusals.flatMap((refusal) => requests.map((path) => [...refusal, path] as const)))(
    "%s is answered 401 (%s %o %s at %s)",
    async (_, key, headers, code, path) => {
      const { get, post } = createBench({ keys });
      const send =
        path === "/images/generations" ? post(goodRequest, { key, headers }) : get(path, { key, headers });
      expect(await errorOf(await send)).toMatchObject({ status: 401, code });
    },
  );

  test("is not looked into: a bad key is refused before a bad body", async () => {
    const { post } = createBench();
    expect(await errorOf(await post("{", { key: "wrong" }))).toMatchObject({ code: "invalidApiKey" });
  });
});

test.each([
  ["GET", "/nothing"],
  ["GET", "/generations"],
  ["GET", "/generations/a/b"],
  ["GET", "/generations/%"],
  ["DELETE", "/generations/clx"],
  ["GET", "/images/generations"],
  ["POST", "/models"],
  ["GET", "https://hub.example/images/clx.png"],
])("%s %s is answered 404", async (method, path) => {
  const { send } = createBench();
  expect(await errorOf(await send(path, { method }))).toMatchObject({ status: 404, code: "notFound" });
});
