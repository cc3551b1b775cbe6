import { describe, expect, it } from "vitest";
import { modelWorld } from "./support/modelWorld";

const request = { model: "gpt-image-2", prompt: "a misty mountain", size: "1024x1024", quality: "high" };
const minutes = 60_000;

describe("a journal", () => {
  it("takes a submission to its images with one charge, and keeps it", async () => {
    const world = modelWorld();
    const { journal } = world.openTab();
    journal.submit(request);
    await world.pass(2 * minutes);
    expect(journal.list()).toMatchObject([{ state: "succeeded", request, cost: { used: 8 } }]);
    expect(await world.kept()).toEqual(journal.list());
    expect(world.charges()).toHaveLength(1);
  });
});
