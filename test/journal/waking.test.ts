import { describe, expect, it } from "vitest";
import { modelWorld } from "./support/modelWorld";

const request = { model: "gpt-image-2", prompt: "a misty mountain", size: "1024x1024" };
const seconds = 1_000;

/** A tab with a long generation, that has asked once and will ask again when it is 10 s old. */
async function oneTab() {
  const world = modelWorld();
  world.network.setScenario({ runMs: 300 * seconds });
  const tab = world.openTab();
  const { key } = tab.journal.submit(request);
  await world.pass(4 * seconds);
  expect(tab.sent("poll")).toHaveLength(1);
  return { world, tab, key };
}

describe("a page that is seen, in focus or online again", () => {
  it("asks at once", async () => {
    const { world, tab } = await oneTab();
    tab.signal("wake");
    await world.pass(200);
    expect(tab.sent("poll")).toHaveLength(2);
  });

  it("asks once for a flurry of signals", async () => {
    const { world, tab } = await oneTab();
    for (let signal = 0; signal < 5; signal += 1) {
      tab.signal("wake");
      await world.pass(150);
    }
    expect(tab.sent("poll")).toHaveLength(2);
  });

  it("waits as long as the server asked for", async () => {
    const { world, tab } = await oneTab();
    world.network.fail("busy429");
    tab.signal("wake");
    await world.pass(500);
    tab.signal("wake");
    await world.pass(10 * seconds);
    const [, refused = 0, next = 0] = tab.sent("poll");
    expect(next - refused).toBeGreaterThan(7 * seconds);
  });

  it("goes on asking about a lost answer every five minutes, and at once when it is woken", async () => {
    const world = modelWorld();
    const tab = world.openTab();
    world.network.fail("lostAnswer");
    const { key } = tab.journal.submit(request);
    await world.pass(90);
    world.network.setOnline(false);
    await world.pass(3_600 * seconds);
    const asked = tab.sent("question").length;
    await world.pass(3_600 * seconds);
    expect(tab.sent("question").length - asked).toBe(12);
    expect(tab.journal.find(key)).toMatchObject({ state: "unknown" });
    world.network.setOnline(true);
    tab.signal("wake");
    await world.pass(20 * seconds);
    expect(tab.journal.find(key)).toMatchObject({ state: "succeeded" });
  });

  it("asks no more about an answer that was lost a day ago", async () => {
    const world = modelWorld();
    const tab = world.openTab();
    world.network.fail("lostAnswer");
    tab.journal.submit(request);
    await world.pass(90);
    world.network.setOnline(false);
    await world.pass(25 * 3_600 * seconds);
    const asked = tab.sent("question").length;
    tab.signal("wake");
    await world.pass(3_600 * seconds);
    expect(tab.sent("question")).toHaveLength(asked);
  });

  it("asks again about what it had given up, because the way was broken for long", async () => {
    const { world, tab, key } = await oneTab();
    world.network.setOnline(false);
    await world.pass(1_500 * seconds);
    expect(tab.journal.find(key)).toMatchObject({ state: "unknown" });
    world.network.setOnline(true);
    tab.signal("wake");
    await world.pass(20 * seconds);
    expect(tab.journal.find(key)).toMatchObject({ state: "succeeded" });
  });
});

describe("a hidden page", () => {
  it("asks a third as often, and still learns the end", async () => {
    const polls = async (isHidden: boolean) => {
      const { world, tab, key } = await oneTab();
      tab.setHidden(isHidden);
      await world.pass(400 * seconds);
      expect(tab.journal.find(key)).toMatchObject({ state: "succeeded" });
      return tab.sent("poll").length;
    };
    const [seen, hidden] = [await polls(false), await polls(true)];
    expect(hidden).toBeGreaterThan(seen / 5);
    expect(hidden).toBeLessThan(seen / 2);
  });
});
