import { describe, expect, it } from "vitest";
import type { JournalStorage } from "../../src/journal/JournalStorage";
import { memoryStorage } from "../../src/journal/memoryStorage";
import { modelWorld } from "./support/modelWorld";

const request = { model: "gpt-image-2", prompt: "a misty mountain", size: "1024x1024" };
const png = new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])]);
const seconds = 1_000;

/** Storage that has no room for a record while it holds reference images. */
function crowdedStorage() {
  const inner = memoryStorage();
  const holdsFiles = async (journal: string) =>
    (await inner.entries(journal)).some(([key]) => key.endsWith("/references"));
  const storage: JournalStorage = {
    ...inner,
    async update(journal, key, change) {
      if (await holdsFiles(journal)) throw new DOMException("The disk is full.", "QuotaExceededError");
      return inner.update(journal, key, change);
    },
  };
  return { inner, storage };
}

describe("a journal whose storage is in trouble", () => {
  it.each(["failing", "hanging", "readOnly"] as const)(
    "generates and shows all the same: %s",
    async (mood) => {
      const world = modelWorld();
      world.browser.setMood(mood);
      const { journal } = world.openTab();
      journal.submit(request);
      await world.pass(90 * seconds);
      expect(journal.list()).toMatchObject([{ state: "succeeded" }]);
      expect(world.charges()).toHaveLength(1);
    },
  );

  it("does not let a click wait for storage that hangs for more than 2 s", async () => {
    const world = modelWorld();
    world.browser.setMood("hanging");
    const { journal, sent } = world.openTab();
    journal.submit(request);
    await world.pass(1_900);
    expect(sent("post")).toEqual([]);
    await world.pass(200);
    expect(sent("post")).toHaveLength(1);
  });

  it("keeps what it could not keep, as soon as storage takes something again", async () => {
    const world = modelWorld();
    world.browser.setMood("failing");
    const { journal } = world.openTab();
    journal.submit(request);
    await world.pass(90 * seconds);
    expect(await world.kept()).toEqual([]);
    world.browser.setMood("well");
    journal.submit({ ...request, prompt: "a sea" });
    await world.pass(90 * seconds);
    expect(await world.kept()).toHaveLength(2);
  });

  it("shows a history that slow storage brings late", async () => {
    const world = modelWorld();
    const tab = world.openTab();
    tab.journal.submit(request);
    await world.pass(90 * seconds);
    tab.close();
    world.browser.setMood("slow");
    const reloaded = world.openTab();
    await world.pass(2_900);
    expect(reloaded.journal.list()).toEqual([]);
    await world.pass(200);
    expect(reloaded.journal.list()).toMatchObject([{ state: "succeeded", images: [{}] }]);
  });

  it("keeps everything of an entry of which it could keep nothing at first", async () => {
    const world = modelWorld();
    world.browser.setMood("failing");
    const { journal } = world.openTab();
    const { key } = journal.submit(request);
    await world.pass(90 * seconds);
    world.browser.setMood("well");
    journal.setFavourite(key, true);
    await world.pass(seconds);
    expect(await world.kept()).toMatchObject([{ key, state: "succeeded", images: [{}], isFavourite: true }]);
  });

  it("keeps the end of a generation of which it could keep no more than the beginning", async () => {
    const world = modelWorld();
    const { journal } = world.openTab();
    const { key } = journal.submit(request);
    await world.pass(500);
    expect(await world.kept()).toMatchObject([{ key, state: "queued" }]);
    world.browser.setMood("failing");
    await world.pass(90 * seconds);
    expect(await world.kept()).toMatchObject([{ key, state: "queued" }]);
    world.browser.setMood("well");
    journal.setFavourite(key, true);
    await world.pass(seconds);
    expect(await world.kept()).toMatchObject([{ key, state: "succeeded", images: [{}], isFavourite: true }]);
  });

  it("gives up the reference images of its history before an intent goes unrecorded", async () => {
    const world = modelWorld();
    const { inner, storage } = crowdedStorage();
    const { journal } = world.openTab(undefined, { storage });
    const first = journal.submit({ ...request, referenceImages: [png] });
    const second = journal.submit({ ...request, prompt: "a sea" });
    await world.pass(90 * seconds);
    const keys = (await inner.entries("test")).map(([key]) => key);
    expect(keys.toSorted()).toEqual([first.key, second.key].toSorted());
  });

  it("sets aside what it can't read, and shows the others", async () => {
    const world = modelWorld();
    const tab = world.openTab();
    tab.journal.submit(request);
    await world.pass(90 * seconds);
    tab.close();
    const before = await world.recordsOnDisk();
    const reloaded = world.openTab();
    await world.pass(seconds);
    expect(reloaded.journal.list()).toMatchObject([{ state: "succeeded" }]);
    expect(before).toHaveLength(5);
    expect(await world.recordsOnDisk()).toEqual(before);
  });
});

describe("a journal", () => {
  it("shows nothing of another one, of another user or endpoint", async () => {
    const world = modelWorld();
    const mine = world.openTab();
    mine.journal.submit(request);
    await world.pass(90 * seconds);
    const theirs = world.openTab(undefined, { name: "somebody else" });
    await world.pass(seconds);
    expect(theirs.journal.list()).toEqual([]);
    theirs.journal.retain(() => false);
    await world.pass(seconds);
    expect(await world.kept()).toHaveLength(1);
  });

  it("has reference images after a reload, and none once their entry is removed", async () => {
    const world = modelWorld();
    const tab = world.openTab();
    const { key } = tab.journal.submit({ ...request, referenceImages: [png] });
    await world.pass(90 * seconds);
    tab.close();
    const reloaded = world.openTab();
    await world.pass(seconds);
    const [file] = reloaded.journal.find(key)?.request.referenceImages ?? [];
    expect(await file?.arrayBuffer()).toEqual(await png.arrayBuffer());
    expect(reloaded.journal.list()).toHaveLength(1);
    reloaded.journal.retain(() => false);
    await world.pass(seconds);
    expect(await world.recordsOnDisk()).toHaveLength(4);
  });
});
