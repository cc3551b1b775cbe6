import { describe, expect, test } from "vitest";
import type { FakeScenario } from "../../src/fake";
import { createBench, goodRequest } from "./support/createBench";
import {
  documentedAcceptance,
  documentedBalance,
  documentedError,
  documentedLog,
} from "./support/documentedAnswers";

const takesTenSeconds = (outcome: FakeScenario["outcome"]) => ({ outcome, queueMs: 2000, runMs: 8000 });
const tierRequest = { model: "nanobananapro", prompt: "A fox", aspect_ratio: "1:1" };

describe("credits are taken before the provider runs", () => {
  test.each([
    ["1K", { ...goodRequest }, 8],
    ["2K", { ...goodRequest, size: "2048x2048" }, 10],
    ["4K", { ...goodRequest, size: "3840x2160" }, 12],
    ["auto", { ...goodRequest, size: "auto" }, 8],
    ["three images in 2K", { ...goodRequest, size: "2048x1152", n: 3 }, 30],
    ["one price for all", { model: "nanobanana", prompt: "A fox", n: 4 }, 16],
    ["a tier by name", { ...tierRequest, quality: "4K", n: 2 }, 48],
  ])("%s", async (_, request, price) => {
    const { post, get, hub, clock } = createBench({ scenario: takesTenSeconds("succeeds") });
    const body = await (await post({ ...request, async: true })).json();
    expect(documentedAcceptance.parse(body).usage.credits_requested).toBe(price);
    const balance = async () => documentedBalance.parse(await (await get("/credits")).json()).credits;
    expect(await balance()).toBe(112 - price);
    await clock.advance(60_000);
    expect(await balance()).toBe(112 - price);
    expect(hub.state.charges.map(({ kind, credits }) => [kind, credits])).toEqual([["charge", price]]);
  });
});

describe("credits come back when the generation ends, and not before", () => {
  test.each([
    ["a failure", "fails", 3, "failed", 0, 24],
    ["one missing image of three", "partial", 3, "succeeded", 16, 8],
    ["a single image, which can't be partial", "partial", 1, "succeeded", 8, 0],
  ] as const)("after %s", async (_, outcome, n, status, used, refund) => {
    const { post, get, hub, clock } = createBench({ scenario: takesTenSeconds(outcome) });
    const accepted = await post({ ...goodRequest, n, async: true }, { waitMs: 0 });
    const { id } = documentedAcceptance.parse(await accepted.json());
    await clock.advance(9999);
    const log = async () =>
      documentedLog.parse(await (await get(`/generations/${id}`, { waitMs: 0 })).json());
    expect(await log()).toMatchObject({ status: "running", balance: { credits: 112 - n * 8 } });
    await clock.advance(1);
    const ended = await log();
    expect(ended).toMatchObject({ status, usage: { credits: used, credits_requested: n * 8 } });
    expect(ended.balance.credits).toBe(112 - used);
    expect(ended.images).toHaveLength(used / 8);
    expect(ended.error?.code).toBe(status === "failed" ? "generationFailed" : undefined);
    const refunds = hub.state.charges.filter(({ kind }) => kind === "refund");
    expect(refunds.map(({ credits, generationId }) => [credits, generationId])).toEqual(
      refund > 0 ? [[refund, id]] : [],
    );
  });

  test("a failure that is waited for is a 500, and refunded", async () => {
    const { post, hub } = createBench({ scenario: takesTenSeconds("fails") });
    const response = await post(goodRequest, { waitMs: 10_000 });
    expect(response.status).toBe(500);
    expect(documentedError.parse(await response.json()).error.code).toBe("generationFailed");
    expect(hub.state.accounts).toMatchObject({ [hub.state.generations[0]?.apiKey ?? ""]: { credits: 112 } });
  });
});

describe("an account without enough credits", () => {
  test("is refused with 402, and nothing is taken", async () => {
    const { post, hub } = createBench({ credits: 15 });
    const response = await post({ ...goodRequest, n: 2 });
    expect(response.status).toBe(402);
    expect(documentedError.parse(await response.json()).error.code).toBe("insufficientCredits");
    expect(hub.state.charges).toEqual([]);
    expect((await post({ ...goodRequest, async: true })).status).toBe(202);
  });

  test("may spend its last credit", async () => {
    const { post, get } = createBench({ credits: 8, scenario: "instant" });
    expect((await post(goodRequest)).status).toBe(200);
    expect((await post(goodRequest)).status).toBe(402);
    expect(documentedBalance.parse(await (await get("/credits")).json()).credits).toBe(0);
  });

  test("can't be overdrawn by requests at the same time", async () => {
    const { post, hub } = createBench({ credits: 20 });
    const answers = await Promise.all([1, 2, 3].map(() => post({ ...goodRequest, async: true })));
    expect(answers.filter(({ status }) => status === 202)).toHaveLength(2);
    expect(answers.filter(({ status }) => status === 402)).toHaveLength(1);
    expect(hub.state.charges).toHaveLength(2);
  });

  test("may go on once it is topped up", async () => {
    const { post, hub } = createBench({ credits: 0, scenario: "instant" });
    expect((await post(goodRequest)).status).toBe(402);
    hub.topUp(10);
    expect((await post(goodRequest)).status).toBe(200);
    expect(hub.state.charges.map(({ kind, credits }) => [kind, credits])).toEqual([
      ["topUp", 10],
      ["charge", 8],
    ]);
  });
});

describe("every key has its own account", () => {
  const keys = { ann: { credits: 10 }, bob: { credits: 50, accountType: "FREE" } };

  test("with its own balance", async () => {
    const { post, get, hub } = createBench({ keys, scenario: "instant" });
    expect((await post(goodRequest, { key: "ann" })).status).toBe(200);
    const bob = documentedBalance.parse(await (await get("/credits", { key: "bob" })).json());
    expect(bob).toMatchObject({ credits: 50, account_type: "FREE" });
    expect(hub.state.accounts).toMatchObject({ ann: { credits: 2 }, bob: { credits: 50 } });
    hub.topUp(5, "bob");
    expect(hub.state.accounts).toMatchObject({ ann: { credits: 2 }, bob: { credits: 55 } });
  });

  test("and generations that only it can read", async () => {
    const { post, get } = createBench({ keys, scenario: "instant" });
    const accepted = await post({ ...goodRequest, async: true }, { key: "ann" });
    const { id } = documentedAcceptance.parse(await accepted.json());
    expect((await get(`/generations/${id}`, { key: "ann" })).status).toBe(200);
    const [foreign, unknown] = [
      await get(`/generations/${id}`, { key: "bob" }),
      await get("/generations/clxnothing", { key: "ann" }),
    ];
    expect([foreign.status, unknown.status]).toEqual([404, 404]);
    expect(await foreign.json()).toEqual(await unknown.json());
  });
});
