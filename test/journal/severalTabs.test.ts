import { describe, expect, it } from "vitest";
import { modelWorld } from "./support/modelWorld";

const request = { model: "gpt-image-2", prompt: "a misty mountain", size: "1024x1024" };
const seconds = 1_000;

/** Two tabs, of which the first one leads and has a generation under way. */
async function twoTabs(runMs = 60 * seconds) {
  const world = modelWorld();
  world.network.setScenario({ runMs });
  const first = world.openTab();
  const second = world.openTab();
  const { key } = first.journal.submit(request);
  await world.pass(5 * seconds);
  return { world, first, second, key };
}

describe("several tabs with one journal", () => {
  it("all show a submission, which only one of them asks for", async () => {
    const { world, first, second } = await twoTabs();
    await world.pass(70 * seconds);
    expect(second.journal.list()).toEqual(first.journal.list());
    expect(second.journal.list()).toMatchObject([{ state: "succeeded", images: [{}] }]);
    expect(first.sent("poll").length).toBeGreaterThan(5);
    expect(second.sent("poll")).toEqual([]);
  });

  it("hand over to a visible one when the one that asks is hidden", async () => {
    const { world, first, second } = await twoTabs();
    first.setHidden(true);
    const before = first.sent("poll").length;
    await world.pass(20 * seconds);
    expect(first.sent("poll")).toHaveLength(before);
    expect(second.sent("poll").length).toBeGreaterThan(1);
  });

  it("hand over to the one that comes into sight, when all were hidden", async () => {
    const { world, first, second } = await twoTabs();
    second.setHidden(true);
    first.setHidden(true);
    await world.pass(5 * seconds);
    second.setHidden(false);
    const before = first.sent("poll").length;
    await world.pass(30 * seconds);
    expect(first.sent("poll")).toHaveLength(before);
    expect(second.sent("poll").length).toBeGreaterThan(1);
  });

  it("leave a visible one in charge when another one comes into sight", async () => {
    const { world, second } = await twoTabs();
    second.setHidden(true);
    second.setHidden(false);
    await world.pass(20 * seconds);
    expect(second.sent("poll")).toEqual([]);
  });

  it("go on when the one that asks crashes", async () => {
    const { world, first, second } = await twoTabs();
    first.die();
    await world.pass(70 * seconds);
    expect(second.journal.list()).toMatchObject([{ state: "succeeded" }]);
    expect(world.charges()).toHaveLength(1);
  });

  it("all forget what is removed in one of them", async () => {
    const { world, first, second, key } = await twoTabs(seconds);
    await world.pass(60 * seconds);
    second.journal.retain((entry) => entry.key !== key);
    await world.pass(seconds);
    expect(first.journal.list()).toEqual([]);
    expect(await world.kept()).toEqual([]);
  });

  it("stop asking when somebody stops waiting in another one, and go on when somebody resumes", async () => {
    const { world, first, second, key } = await twoTabs();
    second.journal.stopWaiting(key);
    await world.pass(seconds);
    expect(first.journal.find(key)).toMatchObject({ state: "abandoned" });
    const before = first.sent("poll").length;
    await world.pass(30 * seconds);
    expect(first.sent("poll")).toHaveLength(before);

    second.journal.resumeWaiting(key);
    await world.pass(60 * seconds);
    expect(first.sent("poll").length).toBeGreaterThan(before);
    expect(second.sent("poll")).toEqual([]);
    expect(second.journal.find(key)).toMatchObject({ state: "succeeded" });
  });

  it("see a favourite of another one", async () => {
    const { world, first, second, key } = await twoTabs();
    second.journal.setFavourite(key, true);
    await world.pass(seconds);
    expect(first.journal.find(key)).toMatchObject({ isFavourite: true });
  });

  it("agree after both did something at the same moment, and nothing of it is lost", async () => {
    const { world, first, second, key } = await twoTabs();
    for (const [one, other] of [
      [first, second],
      [second, first],
    ] as const) {
      one.journal.setFavourite(key, !one.journal.find(key)?.isFavourite);
      other.journal.stopWaiting(key);
      await world.pass(seconds);
      expect(first.journal.find(key)).toMatchObject({ state: "abandoned" });
      expect(second.journal.list()).toEqual(first.journal.list());
      expect(await world.kept()).toEqual(first.journal.list());
      one.journal.resumeWaiting(key);
      await world.pass(seconds);
    }
  });

  it("learn of a submission that storage could not take, and take it over", async () => {
    const world = modelWorld();
    const [first, second] = [world.openTab(), world.openTab()];
    world.browser.setMood("failing");
    first.journal.submit(request);
    await world.pass(5 * seconds);
    first.close();
    await world.pass(90 * seconds);
    expect(second.journal.list()).toMatchObject([{ state: "succeeded" }]);
  });

  it("learn of one that storage could not take when they are opened later", async () => {
    const world = modelWorld();
    world.browser.setMood("failing");
    world.openTab().journal.submit(request);
    await world.pass(5 * seconds);
    const later = world.openTab();
    await world.pass(5 * seconds);
    expect(later.journal.list()).toMatchObject([{ request }]);
  });

  it("pass on what a tab told that died with it, before storage had it", async () => {
    const world = modelWorld();
    const first = world.openTab();
    world.browser.setMood("hanging");
    first.journal.submit(request);
    const second = world.openTab();
    second.setHidden(true);
    await world.pass(100);
    first.close();
    const third = world.openTab();
    await world.pass(20 * seconds);
    expect(second.journal.list()).toMatchObject([{ state: "failed", cost: { used: 0 } }]);
    expect(third.journal.list()).toEqual(second.journal.list());
  });

  it("show the same of a submission whose record is gone", async () => {
    const { world, first, second, key } = await twoTabs();
    await world.browser.disk.remove("test", [key]);
    await world.pass(70 * seconds);
    expect(first.journal.list()).toMatchObject([{ state: "succeeded", images: [{}] }]);
    expect(second.journal.list()).toEqual(first.journal.list());
    expect(await world.kept()).toEqual([]);
  });

  it("do not ask about a submission that another one is still sending", async () => {
    const world = modelWorld();
    world.network.setScenario({ runMs: 60 * seconds });
    const [first, second] = [world.openTab(), world.openTab()];
    first.journal.submit(request, { mode: "sync" });
    await world.pass(seconds);
    first.setHidden(true);
    await world.pass(40 * seconds);
    expect(second.sent("question")).toEqual([]);
    await world.pass(40 * seconds);
    expect(second.journal.list()).toMatchObject([{ state: "succeeded" }]);
  });

  it("share the asking again once slow storage has taken a submission", async () => {
    const world = modelWorld();
    world.network.setScenario({ runMs: 60 * seconds });
    const [leading, other] = [world.openTab(), world.openTab()];
    world.browser.setMood("slow");
    other.journal.submit(request);
    await world.pass(10 * seconds);
    const before = other.sent("poll").length;
    await world.pass(60 * seconds);
    expect(other.sent("poll")).toHaveLength(before);
    expect(leading.sent("poll").length).toBeGreaterThan(5);
    expect(other.journal.list()).toMatchObject([{ state: "succeeded" }]);
    expect(await world.kept()).toEqual(leading.journal.list());
  });
});

describe("two providers in one page", () => {
  it("ask once for both", async () => {
    const world = modelWorld();
    const tab = world.openTab();
    const twin = tab.mountTwin();
    twin.journal.submit(request);
    await world.pass(90 * seconds);
    expect(twin.journal.list()).toMatchObject([{ state: "succeeded" }]);
    expect(tab.journal.list()).toEqual(twin.journal.list());
    expect(world.network.quarrels).toEqual([]);
  });
});
