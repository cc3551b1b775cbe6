import { describe, expect, test } from "vitest";
import { createBench, goodPost, goodRequest, origin } from "./support/createBench";
import {
  documentedAcceptance,
  documentedBalance,
  documentedLog,
  documentedModels,
  documentedSuccess,
} from "./support/documentedAnswers";
import { fileOf, formOf } from "./support/files";

describe("GET /models", () => {
  test("needs no key and lists what can be asked for", async () => {
    const { get } = createBench();
    const response = await get("/models", { key: null });
    expect(response.status).toBe(200);
    const { data } = documentedModels.parse(await response.json());
    expect(data.map(({ id, provider, reference_image_limit: limit }) => [id, provider, limit])).toEqual([
      ["gpt-image-2", "openai", 16],
      ["nanobanana", "gemini", 3],
      ["nanobanana2", "gemini", 14],
      ["nanobananapro", "gemini", 14],
    ]);
    expect(data[0]).toMatchObject({
      supported_qualities: ["auto", "low", "medium", "high"],
      credits_per_image: { "1K": 8, "2K": 10, "4K": 12 },
    });
    expect(data.map(({ supported_qualities: words }) => words).slice(1)).toEqual([
      ["1K"],
      ["1K", "2K", "4K"],
      ["1K", "2K", "4K"],
    ]);
  });

  test("lists the models of the option instead", async () => {
    const model = {
      ...{ id: "z-image", name: "Z-Image", provider: "z", aspectRatios: ["1:1"], qualities: ["auto"] },
      ...{ tiers: ["1K" as const], referenceImageLimit: 0, creditsPerImage: 1 },
    };
    const { get, post } = createBench({ models: [model], scenario: "instant" });
    const { data } = documentedModels.parse(await (await get("/models")).json());
    expect(data.map(({ id }) => id)).toEqual(["z-image"]);
    expect((await post({ model: "z-image", prompt: "A fox" })).status).toBe(200);
    expect((await post(goodRequest)).status).toBe(400);
  });
});

describe("GET /credits", () => {
  test("says what the account has, by default 112 credits of a PRO account", async () => {
    const response = await createBench().get("/credits");
    expect(response.status).toBe(200);
    expect(documentedBalance.parse(await response.json())).toEqual({
      credits: 112,
      account_type: "PRO",
      next_expiration: null,
    });
  });

  test("says what the options say", async () => {
    const nextExpiration = { at: "2026-06-01T00:00:00.000Z", credits: 5 };
    const { get } = createBench({ credits: 7, accountType: null, nextExpiration });
    expect(documentedBalance.parse(await (await get("/credits")).json())).toEqual({
      credits: 7,
      account_type: null,
      next_expiration: { date: "2026-06-01T00:00:00.000Z", amount: 5 },
    });
  });
});

describe("POST /images/generations", () => {
  test("waits for the images and answers 200 as documented", async () => {
    const { post } = createBench();
    const response = await post({ ...goodRequest, n: 2 }, { waitMs: 20_000 });
    expect(response.status).toBe(200);
    const body = documentedSuccess.parse(await response.json());
    expect(body).toMatchObject({ model: "gpt-image-2", aspect_ratio: "1:1", quality: "1K" });
    expect(body.images).toHaveLength(2);
    expect(body.usage).toEqual({ credits: 16 });
    expect(body.balance.credits).toBe(96);
  });

  test("answers 202 as documented at once when asked to", async () => {
    const { post } = createBench();
    const response = await post({ ...goodRequest, async: true });
    expect(response.status).toBe(202);
    const body = documentedAcceptance.parse(await response.json());
    expect(body.poll_url).toBe(`${origin}/api/v1/generations/${body.id}`);
    expect(body.usage.credits_requested).toBe(8);
  });

  test("an acceptance is queued even when the provider takes no time", async () => {
    const { post, get } = createBench({ scenario: "instant" });
    const { id } = documentedAcceptance.parse(await (await post({ ...goodRequest, async: true })).json());
    expect(documentedLog.parse(await (await get(`/generations/${id}`)).json()).status).toBe("succeeded");
  });

  test.each([
    ["one PNG", [fileOf("png")]],
    ["a JPEG and a WebP", [fileOf("jpeg"), fileOf("webp")]],
    ["a PNG that claims to be something else", [fileOf("png", { type: "text/plain" })]],
    ["as many as the model takes", Array.from({ length: 16 }, () => fileOf("png"))],
    ["none", []],
  ])("takes a form with %s", async (_, files) => {
    const { post } = createBench();
    const response = await post(formOf({ ...goodRequest, n: "3", async: "true" }, files));
    expect(response.status).toBe(202);
    const body = documentedAcceptance.parse(await response.json());
    expect(body.usage.credits_requested).toBe(24);
  });

  test("takes a form as it comes over the wire", async () => {
    const { send } = createBench();
    const { body, headers } = new Response(formOf({ ...goodRequest, async: "true" }, [fileOf("webp")]));
    const init = { method: "POST", body, duplex: "half" };
    const type = { "content-type": headers.get("content-type") ?? "" };
    expect((await send("/images/generations", init, { headers: type })).status).toBe(202);
  });

  test.each([
    ["1024x1024", "1:1", "1K"],
    ["1536x1024", "3:2", "1K"],
    ["2048x1152", "16:9", "2K"],
    ["3840x2160", "16:9", "4K"],
    ["1280x3840", "1:3", "4K"],
  ])("answers size %s as ratio %s in %s", async (size, ratio, tier) => {
    const { post } = createBench();
    const body = documentedAcceptance.parse(await (await post({ ...goodRequest, size, async: true })).json());
    expect([body.aspect_ratio, body.quality]).toEqual([ratio, tier]);
  });

  test.each([
    ["auto as size", { model: "gpt-image-2", size: "auto" }, "1K"],
    ["no size", { model: "gpt-image-2" }, "1K"],
    ["auto as ratio", { model: "nanobanana2", aspect_ratio: "auto", quality: "2K" }, "2K"],
    ["only a tier", { model: "nanobananapro", quality: "4K" }, "4K"],
    ["nothing", { model: "nanobanana" }, "1K"],
  ])("with %s the model chooses a ratio", async (_, fields, tier) => {
    const { post } = createBench();
    const body = documentedAcceptance.parse(
      await (await post({ prompt: "A fox", async: true, ...fields })).json(),
    );
    expect(["1:1", "3:2", "2:3", "4:3"]).toContain(body.aspect_ratio);
    expect(body.quality).toBe(tier);
  });

  test("takes ratio and tier for a model that lists tiers", async () => {
    const { post } = createBench();
    const request = {
      model: "nanobananapro",
      prompt: "A fox",
      aspect_ratio: "21:9",
      quality: "2K",
      async: true,
    };
    const body = documentedAcceptance.parse(await (await post(request)).json());
    expect([body.aspect_ratio, body.quality, body.usage.credits_requested]).toEqual(["21:9", "2K", 14]);
  });
});

describe("GET /generations/:id", () => {
  test("goes from queued through running to succeeded with the clock alone", async () => {
    const { post, get, clock } = createBench({ scenario: { queueMs: 1000, runMs: 5000 } });
    const { id } = documentedAcceptance.parse(
      await (await post({ ...goodRequest, n: 2, async: true }, { waitMs: 0 })).json(),
    );
    const log = async () =>
      documentedLog.parse(await (await get(`/generations/${id}`, { waitMs: 0 })).json());
    const seen = [];
    for (const ms of [0, 999, 1, 4999, 1]) {
      await clock.advance(ms);
      const { status, images, usage, poll_url: pollUrl } = await log();
      seen.push([status, images.length, usage.credits, usage.credits_requested, pollUrl !== undefined]);
    }
    expect(seen).toEqual([
      ["queued", 0, 0, 16, true],
      ["queued", 0, 0, 16, true],
      ["running", 0, 0, 16, true],
      ["running", 0, 0, 16, true],
      ["succeeded", 2, 16, 16, false],
    ]);
    expect((await log()).prompt).toBe(goodRequest.prompt);
  });

  test("the same seed and requests give the same answers, another seed others", async () => {
    const run = async (seed: string) => {
      const { post, hub } = createBench({ seed });
      const body: unknown = await (await post(goodRequest, { waitMs: 20_000 })).json();
      return { body, ends: hub.state.generations.map(({ endsAt }) => endsAt) };
    };
    expect(await run("one")).toEqual(await run("one"));
    expect((await run("one")).ends).not.toEqual((await run("two")).ends);
  });
});

test("another base path is possible, with and without a final slash", async () => {
  for (const basePath of ["/hub/v2", "/hub/v2/"]) {
    const { hub, get } = createBench({ basePath, scenario: "instant" });
    expect((await get(`${origin}/hub/v2/models`)).status).toBe(200);
    expect((await get("/models")).status).toBe(404);
    const body = JSON.stringify({ ...goodRequest, async: true });
    const accepted = documentedAcceptance.parse(
      await (await hub.fetch(`${origin}/hub/v2/images/generations`, { ...goodPost, body })).json(),
    );
    expect(accepted.poll_url).toBe(`${origin}/hub/v2/generations/${accepted.id}`);
  }
});

test("every answer has its own request id", async () => {
  const { get } = createBench();
  const ids = [await get("/models"), await get("/nothing")].map(({ headers }) => headers.get("x-request-id"));
  expect(ids).toEqual(["req_1", "req_2"]);
});

test("fetch takes a Request, a URL, and an address without an origin", async () => {
  const { hub } = createBench({ scenario: "instant" });
  const url = `${origin}/api/v1/models`;
  for (const input of [new Request(url), new URL(url), "/api/v1/models"])
    expect((await hub.fetch(input)).status).toBe(200);
});
