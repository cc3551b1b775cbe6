import { describe, expect, it } from "vitest";
import { createBook } from "../../src/journal/createBook";
import { createRecords } from "../../src/journal/createRecords";
import { writeRecord } from "../../src/journal/entryRecord";
import type { TabMessage } from "../../src/journal/Tabs";
import { lonelyTab } from "../../src/journal/lonelyTab";
import { memoryStorage } from "../../src/journal/memoryStorage";
import { systemClock } from "../../src/utils/Clock";
import { modelWorld } from "./support/modelWorld";

const request = { model: "gpt-image-2", prompt: "a misty mountain", size: "1024x1024" };
const seconds = 1_000;
const submittedAt = "2026-04-30T08:00:00.000Z";
const submitted = (key: string) =>
  ({ type: "submitted", key, request, asked: 8, parent: undefined, at: submittedAt }) as const;

/** A book whose storage ends its writes when told to. */
function slowBook() {
  const inner = memoryStorage();
  const writes: (() => void)[] = [];
  const told: TabMessage[] = [];
  const update: typeof inner.update = async (...write) => {
    await new Promise<void>((resolve) => writes.push(resolve));
    return inner.update(...write);
  };
  const book = createBook({
    records: createRecords({ ...inner, update }, "journal", systemClock),
    tabs: { ...lonelyTab, tell: (message) => told.push(message) },
    onChange: () => undefined,
    onGone: () => undefined,
    onKept: () => undefined,
    onUnkept: () => undefined,
  });
  const finishWrites = () => writes.splice(0).forEach((finish) => finish());
  return { book, told, finishWrites, keys: async () => (await inner.entries("journal")).map(([key]) => key) };
}

describe("what a person removed", () => {
  it("is not asked for any more", async () => {
    const world = modelWorld();
    world.network.setScenario({ runMs: 60 * seconds });
    const { journal, sent } = world.openTab();
    journal.submit(request);
    await world.pass(10 * seconds);
    journal.retain(() => false);
    const before = sent("poll").length;
    await world.pass(60 * seconds);
    expect(sent("poll")).toHaveLength(before);
  });

  it("stays away from storage, where a write about it was under way", async () => {
    const { book, finishWrites, keys } = slowBook();
    const kept = book.commit(submitted("k"));
    book.forget(["k"]);
    finishWrites();
    await kept;
    expect(await keys()).toEqual([]);
  });

  it("stays away when another tab, which has not heard, tells of it; that tab is told", async () => {
    const { book, told, finishWrites } = slowBook();
    const kept = book.commit(submitted("k"));
    finishWrites();
    await kept;
    const entry = book.store.find("k");
    if (!entry) throw new Error("The entry is there.");
    book.forget(["k"]);
    book.hear({ type: "changed", key: "k", record: writeRecord({ entry, revision: 7 }) });
    await expect.poll(() => told.filter(({ type }) => type === "removed")).toHaveLength(2);
    expect(book.store.list()).toEqual([]);
  });

  it("stays away when a question about it was under way", async () => {
    const { book, finishWrites } = slowBook();
    const kept = book.commit(submitted("k"));
    finishWrites();
    await kept;
    const entry = book.store.find("k");
    if (!entry) throw new Error("The entry is there.");
    book.forget(["k"]);
    await book.commit({ type: "adopted", key: "k", entry });
    expect(book.store.list()).toEqual([]);
  });

  it("is not put back by a page that was left before it could hear of it", async () => {
    const world = modelWorld();
    world.network.setScenario({ runMs: 60 * seconds });
    const [first, second] = [world.openTab(), world.openTab()];
    const { key } = first.journal.submit(request, { mode: "sync" });
    await world.pass(5 * seconds);
    first.unmount();
    second.journal.retain(() => false);
    await world.pass(seconds);
    second.close();
    await world.pass(90 * seconds);
    expect(first.journal.find(key)).toMatchObject({ state: "succeeded" });
    expect(await world.kept()).toEqual([]);
  });
});

describe("a page that comes back", () => {
  it("does not show what was removed in another one meanwhile", async () => {
    const world = modelWorld();
    const [away, other] = [world.openTab(), world.openTab()];
    away.journal.submit(request);
    await world.pass(90 * seconds);
    away.signal("leave");
    other.journal.retain(() => false);
    await world.pass(seconds);
    away.signal("return");
    await world.pass(seconds);
    expect(away.journal.list()).toEqual([]);
    expect(await world.kept()).toEqual([]);
  });

  it("goes on showing what it has when storage fails it", async () => {
    const world = modelWorld();
    const tab = world.openTab();
    tab.journal.submit(request);
    await world.pass(90 * seconds);
    tab.signal("leave");
    world.browser.setMood("failing");
    tab.signal("return");
    await world.pass(10 * seconds);
    expect(tab.journal.list()).toMatchObject([{ state: "succeeded" }]);
  });
});

describe("what happens here", () => {
  it("is not undone by what another tab says while it is being written", async () => {
    const { book, finishWrites } = slowBook();
    const kept = book.commit(submitted("k"));
    finishWrites();
    await kept;
    const before = book.store.find("k");
    if (!before) throw new Error("The entry is there.");
    const marked = book.commit({ type: "favourited", key: "k", isFavourite: true });
    book.hear({ type: "changed", key: "k", record: writeRecord({ entry: before, revision: 9 }) });
    expect(book.store.find("k")).toMatchObject({ isFavourite: true });
    finishWrites();
    await marked;
    expect(book.store.find("k")).toMatchObject({ isFavourite: true });
  });
});
