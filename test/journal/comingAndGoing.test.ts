import type { JournalStorage } from "../../src/journal/JournalStorage";
import { describe, expect, it } from "vitest";
import { modelWorld } from "./support/modelWorld";

const request = { model: "gpt-image-2", prompt: "a misty mountain", size: "1024x1024" };
const seconds = 1_000;

/** A tab with a generation that runs for a minute. */
async function oneTab() {
  const world = modelWorld();
  world.network.setScenario({ runMs: 60 * seconds });
  const tab = world.openTab();
  const { key } = tab.journal.submit(request);
  await world.pass(5 * seconds);
  return { world, tab, key };
}

describe("a page that is left", () => {
  it("asks nothing from the back/forward cache, and at once when it is back", async () => {
    const { world, tab } = await oneTab();
    const before = tab.sent("poll").length;
    tab.signal("leave");
    await world.pass(120 * seconds);
    expect(tab.sent("poll")).toHaveLength(before);
    tab.signal("return");
    await world.pass(17 * seconds);
    expect(tab.journal.list()).toMatchObject([{ state: "succeeded" }]);
  });

  it("leaves the asking to other tabs", async () => {
    const { world, tab } = await oneTab();
    const other = world.openTab();
    tab.signal("leave");
    await world.pass(70 * seconds);
    expect(other.journal.list()).toMatchObject([{ state: "succeeded" }]);
    tab.signal("return");
    await world.pass(seconds);
    expect(tab.journal.list()).toEqual(other.journal.list());
  });

  it("sends nothing any more once its provider is gone", async () => {
    const { world, tab } = await oneTab();
    tab.unmount();
    await world.pass(120 * seconds);
    expect(world.network.strays).toEqual([]);
  });

  it("asks nothing from there about what no storage took either", async () => {
    const world = modelWorld();
    world.network.setScenario({ runMs: 60 * seconds });
    const [, other] = [world.openTab(), world.openTab()];
    world.browser.setMood("failing");
    other.journal.submit(request);
    await world.pass(20 * seconds);
    const before = other.sent("poll").length;
    expect(before).toBeGreaterThan(0);
    other.signal("leave");
    await world.pass(60 * seconds);
    expect(other.sent("poll")).toHaveLength(before);
  });

  it("begins no asking when its answer comes after it was left", async () => {
    const world = modelWorld();
    world.browser.setMood("failing");
    const tab = world.openTab();
    tab.journal.submit(request);
    await world.pass(60);
    expect(tab.sent("post")).toHaveLength(1);
    tab.signal("leave");
    await world.pass(60 * seconds);
    expect(tab.journal.list()).toMatchObject([{ state: "queued" }]);
    expect(tab.sent("poll")).toEqual([]);
  });

  it("does not send what its person stopped before it was sent", async () => {
    const world = modelWorld();
    const { journal, sent } = world.openTab();
    const { key } = journal.submit(request);
    journal.stopWaiting(key);
    await world.pass(10 * seconds);
    expect(sent("post")).toEqual([]);
    expect(journal.find(key)).toMatchObject({ state: "failed", error: { charged: "no" } });
  });

  it("does not send what it had no time to send", async () => {
    const world = modelWorld();
    const tab = world.openTab();
    const { key } = tab.journal.submit(request);
    tab.unmount();
    await world.pass(10 * seconds);
    expect(tab.sent("post")).toEqual([]);
    expect(tab.journal.find(key)).toMatchObject({ state: "failed", error: { code: "aborted" } });
  });

  it("finds what was under way after a reload, without sending it again", async () => {
    const { world, tab } = await oneTab();
    tab.close();
    await world.pass(90 * seconds);
    const reloaded = world.openTab();
    await world.pass(17 * seconds);
    expect(reloaded.journal.list()).toMatchObject([{ state: "succeeded", request, images: [{}] }]);
    expect(reloaded.sent("post")).toEqual([]);
    expect(world.charges()).toHaveLength(1);
  });

  it("finds what it sent when it crashed before the answer", async () => {
    const world = modelWorld();
    const tab = world.openTab();
    tab.journal.submit(request);
    await world.pass(40);
    expect(tab.sent("post")).toHaveLength(1);
    tab.die();
    const reloaded = world.openTab();
    await world.pass(120 * seconds);
    expect(reloaded.journal.list()).toMatchObject([{ state: "succeeded" }]);
    expect(world.charges()).toHaveLength(1);
  });

  it("says that nothing was charged for an intent that it kept, but never sent", async () => {
    const world = modelWorld();
    const page = world.browser.openTab();
    const update: JournalStorage["update"] = async (...write) => {
      await page.storage.update(...write);
      page.die();
    };
    const { journal } = world.openTab(page, { storage: { ...page.storage, update } });
    journal.submit(request);
    await world.pass(100);
    const reloaded = world.openTab();
    await world.pass(60 * seconds);
    expect(world.network.posts).toEqual([]);
    expect(reloaded.journal.list()).toMatchObject([{ state: "failed", cost: { used: 0 } }]);
  });
});
