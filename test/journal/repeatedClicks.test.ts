import { describe, expect, it } from "vitest";
import { modelWorld } from "./support/modelWorld";

const request = { model: "gpt-image-2", prompt: "a misty mountain", size: "1024x1024" };
const png = () => new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])]);

describe("clicking Generate again", () => {
  it("is one submission with ten clicks in one frame, and each hears of it", async () => {
    const world = modelWorld();
    const { journal } = world.openTab();
    const submissions = Array.from({ length: 10 }, () => journal.submit(request));
    expect(new Set(submissions.map(({ key }) => key)).size).toBe(1);
    await world.pass(90_000);
    expect(world.charges()).toHaveLength(1);
    const ends = await Promise.all(submissions.map(({ settled }) => settled));
    expect(ends.map(({ state }) => state)).toEqual(Array.from({ length: 10 }, () => "succeeded"));
  });

  it("is one submission while the first is being sent, however long that takes", async () => {
    const world = modelWorld();
    const { journal } = world.openTab();
    world.network.fail("slow");
    const { key } = journal.submit(request);
    await world.pass(10_000);
    expect(journal.submit(request).key).toBe(key);
  });

  it("is one submission right after the first was accepted", async () => {
    const world = modelWorld();
    const { journal } = world.openTab();
    const { key } = journal.submit(request);
    await world.pass(300);
    expect(journal.find(key)?.state).not.toBe("submitting");
    expect(journal.submit(request).key).toBe(key);
  });

  it("is a new submission after a moment, because a person may want another one", async () => {
    const world = modelWorld();
    const { journal } = world.openTab();
    const { key } = journal.submit(request);
    await world.pass(1_000);
    expect(journal.submit(request).key).not.toBe(key);
    await world.pass(90_000);
    expect(world.charges()).toHaveLength(2);
  });

  it.each([
    ["prompt", { ...request, prompt: "a sea" }],
    ["number of images", { ...request, n: 2 }],
    ["reference image", { ...request, referenceImages: [png()] }],
  ])("is a new submission at once with another %s", (_, other) => {
    const { journal } = modelWorld().openTab();
    const { key } = journal.submit(request);
    expect(journal.submit(other).key).not.toBe(key);
  });
});
