import { describe, expect, it } from "vitest";
import { modelWorld } from "./support/modelWorld";

const request = { model: "gpt-image-2", prompt: "a misty mountain", size: "1024x1024" };
const loadMs = 400;

const slowWorld = () => modelWorld({ load: ({ clock }) => clock.sleep(loadMs) });

describe("a journal that is still being loaded", () => {
  it("takes ten clicks in one frame for one, and sends it once it is here", async () => {
    const world = slowWorld();
    const { journal, sent } = world.openTab();
    const submissions = Array.from({ length: 10 }, () => journal.submit(request));
    const [first] = submissions;
    expect(new Set(submissions.map(({ key }) => key)).size).toBe(1);
    expect(journal.list()).toMatchObject([{ key: first?.key, state: "submitting", cost: {} }]);
    await world.pass(loadMs - 1);
    expect(sent("post")).toEqual([]);
    await world.pass(90_000);
    expect(sent("post")).toHaveLength(1);
    expect(journal.list()).toMatchObject([{ key: first?.key, state: "succeeded" }]);
    const ends = await Promise.all(submissions.map(({ settled }) => settled));
    expect(ends.map(({ state }) => state)).toEqual(Array.from({ length: 10 }, () => "succeeded"));
  });

  it("knows the click for a repeated one afterwards, too", async () => {
    const world = slowWorld();
    const { journal } = world.openTab();
    const { key } = journal.submit(request);
    await world.pass(loadMs + 50);
    expect(journal.submit(request).key).toBe(key);
  });

  it("records the click at its own time, before anything is sent", async () => {
    const world = slowWorld();
    const { journal } = world.openTab();
    const at = world.service.now();
    journal.submit(request);
    await world.pass(90_000);
    const [kept] = await world.kept();
    expect(Date.parse(kept?.submittedAt ?? "")).toBe(at);
  });

  it("sends nothing of a page that was left meanwhile, also when that is back", async () => {
    const world = slowWorld();
    const { journal, signal, sent } = world.openTab();
    const { settled } = journal.submit(request);
    signal("leave");
    await world.pass(loadMs * 2);
    signal("return");
    await world.pass(90_000);
    expect(sent("post")).toEqual([]);
    expect(world.charges()).toEqual([]);
    await expect(settled).resolves.toMatchObject({ state: "failed", error: { charged: "no" } });
  });

  it("stops waiting for what was stopped before it was here", async () => {
    const world = slowWorld();
    const { journal, sent } = world.openTab();
    const { key, settled } = journal.submit(request);
    journal.stopWaiting(key);
    await world.pass(90_000);
    expect(sent("post")).toEqual([]);
    await expect(settled).resolves.toMatchObject({ state: "abandoned" });
  });

  it("is not loaded as long as nobody looks at it", async () => {
    let loads = 0;
    const load = () => Promise.resolve(void (loads += 1));
    const { journal } = modelWorld({ load, isShown: false }).openTab();
    expect(journal.list()).toEqual([]);
    expect(loads).toBe(0);
    journal.subscribe(() => undefined);
    journal.subscribe(() => undefined);
    expect(loads).toBe(1);
  });

  it("tells who listened before about everything after", async () => {
    const world = slowWorld();
    const { journal } = world.openTab();
    const states = new Set<string | undefined>();
    journal.subscribe(() => states.add(journal.list()[0]?.state));
    journal.submit(request);
    await world.pass(90_000);
    expect([...states]).toEqual(expect.arrayContaining(["submitting", "succeeded"]));
  });
});

describe("a journal that can't be loaded", () => {
  const offline = () => {
    const network = { isDown: true };
    const world = modelWorld({
      load: () => (network.isDown ? Promise.reject(new Error("no such file")) : Promise.resolve()),
    });
    return { network, world, tab: world.openTab() };
  };

  it("sends and charges nothing, and says so", async () => {
    const { world, tab } = offline();
    const { settled } = tab.journal.submit(request);
    await world.pass(90_000);
    expect(tab.sent("post")).toEqual([]);
    await expect(settled).resolves.toMatchObject({
      state: "failed",
      error: { code: "networkError", charged: "no", retryable: true },
    });
  });

  it("is loaded with the next click, and shows and keeps what could not be sent before", async () => {
    const { network, world, tab } = offline();
    const { key } = tab.journal.submit({ ...request, prompt: "a lost mountain" });
    await world.pass(1_000);
    network.isDown = false;
    const { settled } = tab.journal.submit(request);
    await world.pass(90_000);
    await expect(settled).resolves.toMatchObject({ state: "succeeded" });
    expect(world.charges()).toHaveLength(1);
    expect(tab.journal.list().map(({ state }) => state)).toEqual(["succeeded", "failed"]);
    expect(tab.journal.find(key)).toMatchObject({ state: "failed", error: { charged: "no" } });
    expect((await world.kept()).map((entry) => entry.state).toSorted()).toEqual(["failed", "succeeded"]);
  });

  it("is loaded when the page is online or seen again", async () => {
    const { network, world, tab } = offline();
    await world.pass(1_000);
    network.isDown = false;
    const { key } = world.openTab().journal.submit(request);
    await world.pass(1_000);
    expect(tab.journal.list()).toEqual([]);
    tab.signal("wake");
    await world.pass(90_000);
    expect(tab.journal.find(key)).toMatchObject({ state: "succeeded" });
  });
});
