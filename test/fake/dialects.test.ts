import { describe, expect, test } from "vitest";
import { readCreditBalance } from "../../src/contract/readCreditBalance";
import { asksInTiers } from "../../src/contract/asksInTiers";
import { readGeneration } from "../../src/contract/readGeneration";
import { readModels } from "../../src/contract/readModels";
import { fakeDialects, fakeModels, type FakeDialectName } from "../../src/fake";
import { createBench, goodRequest } from "./support/createBench";

const names = Object.keys(fakeDialects) as FakeDialectName[];
const nextExpiration = { at: "2026-06-01T00:00:00.000Z", credits: 5 };

const json = async (response: Response): Promise<unknown> => response.json();

/** A request for two images, in the words that the dialect's models understand. */
const requestIn = (dialect: FakeDialectName) =>
  fakeDialects[dialect] === fakeDialects.tiers
    ? { model: "gpt-image-2", prompt: "A fox", aspect_ratio: "3:2", quality: "1K", n: 2 }
    : { ...goodRequest, prompt: "A fox", size: "1536x1024", n: 2 };

describe.each(names)("the library reads the dialect %s", (dialect) => {
  test("models", async () => {
    const { get } = createBench({ dialect });
    const expected = fakeModels.map((model) => (dialect === "tiers" ? { ...model, qualities: [] } : model));
    expect(readModels(await json(await get("/models")))).toEqual(expected);
  });

  test("credits", async () => {
    const { get } = createBench({ dialect, nextExpiration });
    const balance = readCreditBalance(await json(await get("/credits")));
    const at = { at: nextExpiration.at };
    const expiration = dialect === "wrapped" ? at : nextExpiration;
    expect(balance).toEqual({ credits: 112, accountType: "PRO", nextExpiration: expiration });
  });

  test("a generation from its acceptance to its images", async () => {
    const { get, post, clock } = createBench({ dialect, scenario: { queueMs: 1000, runMs: 1000 } });
    const answer = await post({ ...requestIn(dialect), async: true }, { waitMs: 0 });
    expect(answer.status).toBe(202);
    const accepted = readGeneration(await json(answer));
    expect(accepted).toMatchObject({ status: "queued", aspectRatio: "3:2", tier: "1K", images: [] });
    expect(accepted.usage).toEqual({ credits: 0, creditsRequested: 16 });
    expect(accepted.createdAt).toBe("2026-04-30T08:00:00.000Z");
    const poll = async () =>
      readGeneration(await json(await get(`/generations/${accepted.id}`, { waitMs: 0 })));
    await clock.advance(1000);
    expect((await poll()).status).toBe("running");
    await clock.advance(1000);
    const { images, ...done } = await poll();
    expect(done).toMatchObject({ status: "succeeded", model: "gpt-image-2", prompt: "A fox", tier: "1K" });
    expect(done.usage).toEqual({ credits: 16, creditsRequested: 16 });
    expect(done.balance).toMatchObject({ credits: 96, accountType: "PRO" });
    expect(images.map(({ createdAt }) => createdAt)).toEqual(Array(2).fill("2026-04-30T08:00:02.000Z"));
  });

  test("a generation that was waited for", async () => {
    const { post } = createBench({ dialect, scenario: "instant" });
    const done = readGeneration(await json(await post(requestIn(dialect))));
    expect(done).toMatchObject({ status: "succeeded", aspectRatio: "3:2", balance: { credits: 96 } });
    expect(done.images).toHaveLength(2);
  });

  test("a failed generation", async () => {
    const { get, post } = createBench({ dialect, scenario: { outcome: "fails" } });
    const { id } = readGeneration(await json(await post({ ...requestIn(dialect), async: true })));
    const failed = readGeneration(await json(await get(`/generations/${id}`)));
    expect(failed).toMatchObject({ status: "failed", usage: { credits: 0 }, balance: { credits: 112 } });
    expect(failed.error?.code).toBe(dialect === "tiers" ? undefined : "generationFailed");
  });
});

test("the dialects differ on the wire", async () => {
  const seen = async (dialect: FakeDialectName) => {
    const { get, post, hub, clock } = createBench({ dialect, scenario: { queueMs: 0, runMs: 1000 } });
    const models = JSON.stringify(await json(await get("/models", { waitMs: 0 })));
    const accepted = JSON.stringify(
      await json(await post({ ...requestIn(dialect), async: true }, { waitMs: 0 })),
    );
    const path = `/generations/${hub.state.generations[0]?.id ?? ""}`;
    const running = JSON.stringify(await json(await get(path, { waitMs: 0 })));
    await clock.advance(1000);
    return { models, accepted, running, done: JSON.stringify(await json(await get(path))) };
  };
  const camelCase = await seen("camelCase");
  expect(camelCase.models).toMatch(/^\[.*"supportedAspectRatios".*"creditsPerImage"/);
  expect(camelCase.accepted).toMatch(/"pollUrl":"\/api\/v1\/generations\/clx/);
  expect(camelCase.running).toMatch(/"status":"processing"/);
  expect(camelCase.done).toMatch(/"status":"completed"/);
  const wrapped = await seen("wrapped");
  expect(wrapped.models).toMatch(/^\{"models":\[/);
  expect(wrapped.running).toMatch(
    /^\{"data":.*"status":"in_progress".*"created_at":1777536000000.*"balance":\{"credits/,
  );
  const tiers = await seen("tiers");
  expect(tiers.models).toMatch(/"id":"gpt-image-2".*?"supported_qualities":\["1K","2K","4K"\]/);
  expect(tiers.accepted).toMatch(/"poll_url":"https:\/\/api\.example\.com\/api\/v1\/generations\/clx/);
  const textPrices = await seen("textPrices");
  expect(textPrices.models).toMatch(/^\{"data":\{"models":\[.*"ratios":.*"max_reference_images":16/);
  expect(textPrices.models).toContain('"credits":"1K: 8 | 2K: 10 | 4K: 12"');
  expect(textPrices.models).toContain('"credits":"4 / image"');
  expect(textPrices.accepted).toContain('"created_at":1777536000,');
});

test("where every model lists tiers, every model must be asked in tiers", async () => {
  const { get, post } = createBench({ dialect: "tiers", scenario: "instant" });
  const models = readModels(await json(await get("/models")));
  expect(models.every(asksInTiers)).toBe(true);
  expect((await post(goodRequest)).status).toBe(400);
});
