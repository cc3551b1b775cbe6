import { describe, expect, it } from "vitest";
import type { ImageHubEvent } from "../../src/journal/ImageHubEvent";
import { modelWorld } from "./support/modelWorld";
import type { Fault } from "./support/modelNetwork";

const request = { model: "gpt-image-2", prompt: "a misty mountain", size: "1024x1024" };

function listen() {
  const events: ImageHubEvent[] = [];
  const words = () =>
    events.map((event) => (event.type === "polled" ? `polled ${event.status}` : event.type)).join(", ");
  return { events, words, onEvent: (event: ImageHubEvent) => void events.push(event) };
}

/** What is told of one submission, over this road. */
async function tellOf(...faults: Fault[]) {
  const world = modelWorld();
  world.network.fail(...faults);
  const heard = listen();
  const tab = world.openTab(undefined, { onEvent: heard.onEvent });
  const { key } = tab.journal.submit(request);
  await world.pass(120_000);
  return { ...heard, entry: tab.journal.find(key) };
}

describe("what an app hears of a submission", () => {
  it("is its whole course, in order, with the time since the click", async () => {
    const { events, words, entry } = await tellOf();
    expect(words()).toMatch(/^submitted, accepted, (polled running, )*polled succeeded, settled$/);
    const times = events.map(({ elapsedMs }) => elapsedMs);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(times[0]).toBe(0);
    expect(events.at(-1)?.entry).toMatchObject({ key: entry?.key, id: entry?.id, state: "succeeded" });
    for (const {
      at,
      elapsedMs,
      entry: { submittedAt },
    } of events)
      expect(Date.parse(at) - Date.parse(submittedAt)).toBe(elapsedMs);
  });

  it("has the error of an answer that was lost, and goes on as soon as it is found", async () => {
    const { events, words } = await tellOf("lostAnswer");
    expect(words()).toMatch(/^submitted, error, accepted, (polled \w+, )*settled$/);
    expect(events[1]).toMatchObject({ error: { code: "networkError", charged: "unknown" } });
  });

  it("has each error once, also the one that ended it", async () => {
    const { events, words, entry } = await tellOf("busy429");
    expect(words()).toBe("submitted, error, settled");
    expect(events[1]).toMatchObject({ type: "error", error: entry?.error });
  });

  it("comes from one tab, however many show it", async () => {
    const world = modelWorld();
    const heard = listen();
    const tab = world.openTab(undefined, { onEvent: heard.onEvent });
    world.openTab(undefined, { onEvent: heard.onEvent });
    await world.pass(1_000);
    tab.journal.submit(request);
    await world.pass(120_000);
    const once = ["submitted", "accepted", "settled"];
    expect(
      heard
        .words()
        .split(", ")
        .filter((word) => once.includes(word)),
    ).toEqual(once);
  });
});
