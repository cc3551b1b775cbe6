import { describe, expect, it } from "vitest";
import type { ImageHubClient, ListedGeneration } from "../../src/client/ImageHubClient";
import { ImageHubError } from "../../src/contract/ImageHubError";
import type { JournalOptions } from "../../src/journal/JournalOptions";
import { modelWorld, type ModelWorld } from "./support/modelWorld";

const request = { model: "gpt-image-2", prompt: "a misty mountain", size: "1024x1024" };
const seconds = 1_000;
const notFound = () => new ImageHubError("There is no such route.", { code: "notFound", status: 404 });

const listed = (number: number, parts: Partial<ListedGeneration> = {}): ListedGeneration => ({
  key: `key-${number}`,
  request: { ...request, prompt: `${number}` },
  hasReferenceImages: false,
  submittedAt: new Date(Date.UTC(2026, 2, 1) + number * seconds).toISOString(),
  generation: {
    id: `id-${number}`,
    status: "succeeded",
    model: "gpt-image-2",
    images: [{ id: `image-${number}`, url: `https://cdn.example/${number}.png` }],
    usage: { credits: 8 },
  },
  ...parts,
});

/** The numbers from one to another, the newest first as the proxy has them. */
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => listed(to - i));

/** A proxy with a history, and what it was asked for. */
function historyOf(all: ListedGeneration[]) {
  const asked: (string | undefined)[] = [];
  const state = {
    all,
    asked,
    failure: undefined as ImageHubError | undefined,
    hold: Promise.resolve(),
    lastPage: Infinity,
  };
  const refuse = () => Promise.reject(notFound());
  const client: JournalOptions["client"] & Pick<ImageHubClient, "listGenerations"> = {
    createGeneration: refuse,
    getGeneration: refuse,
    findRequest: refuse,
    async listGenerations({ cursor, limit = 0, signal } = {}) {
      asked.push(cursor);
      const { all: page, failure } = state;
      await state.hold;
      signal?.throwIfAborted();
      if (failure) throw failure;
      const from = Number(cursor ?? 0);
      if (from > state.lastPage) await new Promise(() => undefined);
      const next = from + limit;
      return { entries: page.slice(from, next), cursor: next < page.length ? String(next) : undefined };
    },
  };
  const open = async (world: ModelWorld, options: Partial<JournalOptions> = {}) => {
    const tab = world.openTab(undefined, { client, syncHistory: true, ...options });
    await world.pass(seconds);
    return tab;
  };
  return { ...state, state, open };
}

describe("a journal that takes in the proxy's history", () => {
  it("shows and keeps what it did not know, in one step for each page, without small pictures", async () => {
    const world = modelWorld();
    const { open, state } = historyOf(range(1, 30));
    state.failure = notFound();
    const tab = await open(world);
    state.failure = undefined;
    let changes = 0;
    tab.journal.subscribe(() => (changes += 1));
    await world.pass(61 * seconds);
    tab.signal("wake");
    await world.pass(seconds);
    expect(tab.journal.list().map(({ key }) => key)).toEqual(range(1, 30).map(({ key }) => key));
    expect(changes).toBe(1);
    expect(await world.kept()).toHaveLength(30);
    expect(tab.journal.find("key-7")).toMatchObject({
      ...{ id: "id-7", state: "succeeded", cost: { used: 8 }, request: { prompt: "7" } },
    });
    expect(tab.journal.list().every(({ thumbnails }) => thumbnails === undefined)).toBe(true);
  });

  it("asks nothing unless it is told to", async () => {
    const { open, asked } = historyOf(range(1, 3));
    const tab = await open(modelWorld(), { syncHistory: undefined });
    expect(asked).toEqual([]);
    expect(tab.journal.list()).toEqual([]);
  });

  it("goes back page by page while that brings something new, ten at most", async () => {
    const world = modelWorld();
    const { open, asked, state } = historyOf(range(1, 120));
    const tab = await open(world);
    expect(asked).toEqual([undefined, "50", "100"]);
    expect(tab.journal.list()).toHaveLength(120);
    state.all = range(1, 130);
    await world.pass(61 * seconds);
    tab.signal("wake");
    await world.pass(seconds);
    expect(asked.slice(3)).toEqual([undefined, "50"]);
    expect(tab.journal.list()).toHaveLength(130);
    const long = historyOf(range(1, 900));
    await long.open(modelWorld());
    expect(long.asked).toHaveLength(10);
  });

  it("goes on where it was interrupted, though it knows the newest by then", async () => {
    const world = modelWorld();
    const { open, state } = historyOf(range(1, 120));
    // Its second page never comes.
    state.lastPage = 0;
    const first = await open(world);
    expect(first.journal.list()).toHaveLength(50);
    first.close();
    state.lastPage = Infinity;
    const tab = await open(world);
    expect(tab.journal.list()).toHaveLength(120);
  });

  it("never changes what it knows with an id but the id, and completes what was in doubt", async () => {
    const world = modelWorld();
    const first = world.openTab();
    const known = first.journal.submit(request);
    await world.pass(90 * seconds);
    first.journal.setFavourite(known.key, true);
    world.network.fail("lostAnswer", "error500", "error500", "error500");
    const doubted = first.journal.submit(
      { ...request, prompt: "a sea" },
      { parent: { key: "p", imageId: "i" } },
    );
    await world.pass(10);
    first.close();
    const before = (await world.kept()).find(({ key }) => key === known.key);
    const { open } = historyOf([listed(2, { key: doubted.key }), listed(1, { key: known.key })]);
    const tab = await open(world);
    expect(tab.journal.find(known.key)).toEqual({ ...before, id: "id-1" });
    expect(tab.journal.find(doubted.key)).toMatchObject({
      ...{ id: "id-2", state: "succeeded", request: { prompt: "a sea" }, parent: { key: "p", imageId: "i" } },
    });
    expect(tab.journal.list()).toHaveLength(2);
  });

  it("keeps a mark that storage tells of too late", async () => {
    const world = modelWorld();
    const { open } = historyOf(range(1, 1));
    const first = await open(world);
    first.journal.setFavourite("key-1", true);
    await world.pass(seconds);
    first.close();
    world.browser.setMood("slow");
    const tab = await open(world);
    await world.pass(5 * seconds);
    world.browser.setMood("well");
    await world.pass(61 * seconds);
    tab.signal("wake");
    await world.pass(10 * seconds);
    expect(tab.journal.list()).toMatchObject([{ key: "key-1", isFavourite: true }]);
    expect(await world.kept()).toMatchObject([{ key: "key-1", isFavourite: true }]);
  });

  it("brings nothing back that was removed here, in whichever tab, and after a reload", async () => {
    const world = modelWorld();
    const { open, state } = historyOf(range(1, 4));
    const [first, second] = [await open(world), await open(world)];
    expect(second.journal.list()).toHaveLength(4);
    second.journal.retain(({ key }) => key !== "key-2");
    await world.pass(61 * seconds);
    first.signal("wake");
    await world.pass(seconds);
    expect(first.journal.list()).toHaveLength(3);
    first.close();
    second.close();
    state.all = range(1, 5);
    const third = await open(world);
    expect(third.journal.list().map(({ key }) => key)).toEqual(["key-5", "key-4", "key-3", "key-1"]);
  });

  it("does not look where it can't know what was removed", async () => {
    const world = modelWorld();
    const { open, asked } = historyOf(range(1, 2));
    world.browser.setMood("hanging");
    const tab = await open(world);
    await world.pass(10 * seconds);
    expect(asked).toEqual([]);
    world.browser.setMood("well");
    tab.signal("wake");
    await world.pass(seconds);
    expect(tab.journal.list()).toHaveLength(2);
  });

  it("asks from one tab only, and once a minute at most", async () => {
    const world = modelWorld();
    const { open, asked } = historyOf(range(1, 2));
    const [first, second] = [await open(world), await open(world)];
    expect(second.journal.list()).toHaveLength(2);
    for (let time = 0; time < 4; time += 1) {
      for (const tab of [first, second]) tab.signal("wake");
      await world.pass(20 * seconds);
    }
    expect(asked).toHaveLength(2);
  });

  it.each([
    ["there is no such route", notFound(), 1],
    ["the way to it is broken", new ImageHubError("Failed.", { code: "networkError", retryable: true }), 2],
  ])("says nothing where %s", async (_, failure, requests) => {
    const world = modelWorld();
    const { open, state, asked } = historyOf(range(1, 2));
    state.failure = failure;
    const tab = await open(world);
    await world.pass(20 * seconds);
    tab.signal("wake");
    await world.pass(seconds);
    expect(asked).toHaveLength(requests);
    expect(tab.journal.list()).toEqual([]);
  });

  it("takes in nothing after the page was left", async () => {
    const world = modelWorld();
    const { open, state } = historyOf(range(1, 2));
    let release = () => undefined as void;
    state.hold = new Promise<void>((resolve) => (release = resolve));
    const tab = await open(world);
    tab.unmount();
    release();
    await world.pass(seconds);
    expect(tab.journal.list()).toEqual([]);
    expect(await world.kept()).toEqual([]);
  });
});
