import { describe, expect, it } from "vitest";
import type { Fault } from "./support/modelNetwork";
import { modelWorld } from "./support/modelWorld";

const request = { model: "gpt-image-2", prompt: "a misty mountain", size: "1024x1024" };
const seconds = 1_000;

function submitInto(faults: readonly Fault[], ledger = true) {
  const world = modelWorld({ ledger });
  const tab = world.openTab();
  world.network.fail(...faults);
  const { key } = tab.journal.submit(request);
  return { world, tab, entry: () => tab.journal.find(key) };
}

describe("a submission without an answer", () => {
  it("is found by its key, where the proxy remembers it", async () => {
    const { world, tab, entry } = submitInto(["lostAnswer"]);
    await world.pass(90 * seconds);
    expect(entry()).toMatchObject({ state: "succeeded" });
    expect(tab.sent("post")).toHaveLength(1);
    expect(world.charges()).toHaveLength(1);
  });

  it("has failed for nothing when the proxy says twice that it never arrived", async () => {
    const { world, tab, entry } = submitInto(["lostRequest"]);
    await world.pass(1_500);
    expect(entry()).toMatchObject({ state: "submitting" });
    await world.pass(5 * seconds);
    expect(tab.sent("question")).toHaveLength(2);
    expect(entry()).toMatchObject({ state: "failed", cost: { used: 0 }, error: { charged: "no" } });
  });

  it("may still be on its way at the first look, also when something wakes the page", async () => {
    const { world, tab, entry } = submitInto(["lateRequest"]);
    await world.pass(300);
    tab.signal("wake");
    await world.pass(900);
    tab.signal("wake");
    await world.pass(90 * seconds);
    expect(entry()).toMatchObject({ state: "succeeded" });
  });

  it("asks on while the proxy can't be reached, and says meanwhile that it may be charged", async () => {
    const { world, tab, entry } = submitInto(["lostAnswer"]);
    await world.pass(50);
    world.network.setOnline(false);
    await world.pass(60 * seconds);
    expect(entry()).toMatchObject({ state: "unknown", error: { charged: "unknown" } });
    world.network.setOnline(true);
    tab.signal("wake");
    await world.pass(60 * seconds);
    expect(entry()).toMatchObject({ state: "succeeded" });
  });

  it("changes nothing of what is shown, and writes nothing, each time it is asked for in vain", async () => {
    const world = modelWorld();
    world.network.fail("lostAnswer");
    const { journal } = world.openTab();
    journal.submit(request);
    await world.pass(90);
    world.network.setOnline(false);
    await world.pass(10 * seconds);
    const before = journal.list();
    expect(before).toMatchObject([{ state: "unknown" }]);
    await world.pass(60 * seconds);
    expect(journal.list()).toBe(before);
  });

  it("waits as long as the proxy asked for", async () => {
    const { world, tab } = submitInto(["lostAnswer", "busy429"]);
    await world.pass(500);
    expect(tab.sent("question")).toHaveLength(1);
    tab.signal("wake");
    await world.pass(6 * seconds);
    expect(tab.sent("question")).toHaveLength(1);
    await world.pass(3 * seconds);
    expect(tab.sent("question")).toHaveLength(2);
  });

  it("survives an unreadable answer to the question", async () => {
    const { world, entry } = submitInto(["lostAnswer", "truncated", "html502"]);
    await world.pass(120 * seconds);
    expect(entry()).toMatchObject({ state: "succeeded" });
  });

  it("stays in doubt behind a plain reverse proxy, is asked for three times and never resent", async () => {
    const { world, tab, entry } = submitInto(["lostAnswer"], false);
    await world.pass(600 * seconds);
    expect(entry()).toMatchObject({ state: "unknown", error: { charged: "unknown" } });
    expect(tab.sent("question")).toHaveLength(3);
    expect(tab.sent("post")).toHaveLength(1);
  });

  it("is asked for again when a person wants to know", async () => {
    const { world, tab, entry } = submitInto(["lostAnswer"], false);
    await world.pass(600 * seconds);
    const before = tab.sent("question").length;
    tab.journal.resumeWaiting(entry()?.key ?? "");
    await world.pass(seconds);
    expect(tab.sent("question").length).toBeGreaterThan(before);
  });

  it("sends the balance to be read again as soon as it is in doubt", async () => {
    const world = modelWorld({ ledger: false });
    const heard: unknown[] = [];
    const tab = world.openTab(undefined, { onCreditsMoved: (generation) => heard.push(generation) });
    world.network.fail("lostAnswer");
    tab.journal.submit(request);
    await world.pass(5 * seconds);
    expect(heard).toEqual([undefined]);
  });
});
