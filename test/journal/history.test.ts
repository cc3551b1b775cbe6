import { describe, expect, it } from "vitest";
import type { FakeScenario } from "../../src/fake";
import type { JournalOptions } from "../../src/journal/JournalOptions";
import { modelWorld } from "./support/modelWorld";

const request = { model: "gpt-image-2", prompt: "a misty mountain", size: "1024x1024" };

async function generate(
  n: number,
  scenario: Partial<FakeScenario> = {},
  options: Partial<JournalOptions> = {},
) {
  const world = modelWorld();
  world.network.setScenario({ runMs: 20_000, ...scenario });
  const tab = world.openTab(undefined, options);
  const { settled } = tab.journal.submit({ ...request, n }, { asked: 8 * n });
  await world.pass(90_000);
  return { world, tab, entry: await settled };
}

describe("what a journal records of a generation", () => {
  it("is what was asked for, what came of it and what it cost", async () => {
    const { world, entry } = await generate(2);
    expect(entry).toMatchObject({ state: "succeeded", cost: { asked: 16, used: 16 }, images: [{}, {}] });
    expect(await world.kept()).toMatchObject([{ request: { ...request, n: 2 }, state: "succeeded" }]);
  });

  it("is the refund for images that are missing", async () => {
    const { entry } = await generate(3, { outcome: "partial" });
    expect(entry).toMatchObject({ state: "partial", cost: { asked: 24, used: 16, refunded: 8 } });
  });

  it("is the whole refund for a failure", async () => {
    const { entry } = await generate(2, { outcome: "fails" });
    expect(entry).toMatchObject({ state: "failed", cost: { asked: 16, used: 0, refunded: 16 } });
    expect(entry.error).toMatchObject({ code: "generationFailed" });
  });

  it("is small pictures of its images, one by one, kept over a reload", async () => {
    const { world, tab, entry } = await generate(2);
    const ids = entry.images.map(({ id }) => id);
    expect(Object.keys(tab.journal.find(entry.key)?.thumbnails ?? {})).toEqual(ids);
    tab.close();
    const reloaded = world.openTab();
    await world.pass(1_000);
    expect(Object.keys(reloaded.journal.find(entry.key)?.thumbnails ?? {})).toEqual(ids);
  });

  it("is the pictures that could be made, where one could not", async () => {
    const urls: string[] = [];
    const makeThumbnail = async ({ url }: { url: string }) => {
      urls.push(url);
      if (urls.length === 1) throw new Error("It can't be read.");
      return "data:image/webp,small";
    };
    const { tab, entry } = await generate(2, {}, { makeThumbnail });
    const [, second] = entry.images;
    expect(tab.journal.find(entry.key)?.thumbnails).toEqual({ [second?.id ?? ""]: "data:image/webp,small" });
  });

  it.each(["async", "sync"] as const)("is how long it took, in mode %s", async (mode) => {
    const world = modelWorld();
    world.network.setScenario({ queueMs: 0, runMs: 20_000 });
    const { settled } = world.openTab().journal.submit(request, { mode });
    await world.pass(90_000);
    const { tookMs = 0 } = await settled;
    expect(Math.abs(tookMs - 20_000)).toBeLessThan(300);
  });

  it("lets credits be read again when they are taken, and when they are given back", async () => {
    const moved: (string | undefined)[] = [];
    const onCreditsMoved = (generation?: { status: string }) => moved.push(generation?.status);
    await generate(1, { outcome: "fails" }, { onCreditsMoved });
    expect([moved[0], moved.at(-1)]).toEqual(["queued", "failed"]);
  });

  it("is shown newest first, and a poll that says nothing new tells nobody", async () => {
    const world = modelWorld();
    world.network.setScenario({ queueMs: 0, runMs: 60_000 });
    const { journal, sent } = world.openTab();
    journal.submit(request);
    await world.pass(15_000);
    journal.submit({ ...request, prompt: "a sea" });
    expect(journal.list().map((entry) => entry.request.prompt)).toEqual(["a sea", "a misty mountain"]);
    await world.pass(12_000);
    const [before, list] = [sent("poll").length, journal.list()];
    let told = 0;
    journal.subscribe(() => (told += 1));
    await world.pass(20_000);
    expect(sent("poll").length).toBeGreaterThan(before + 3);
    expect(told).toBe(0);
    expect(journal.list()).toBe(list);
  });

  it("settles for who waits when it is removed before its end", async () => {
    const world = modelWorld();
    const { journal } = world.openTab();
    const { settled } = journal.submit(request);
    await world.pass(1_000);
    journal.retain(() => false);
    expect(await settled).toMatchObject({ request, state: expect.stringMatching(/queued|accepted/) });
  });
});
