import { afterEach, describe, expect, it, vi } from "vitest";
import type { Fault } from "./support/modelNetwork";
import { modelWorld } from "./support/modelWorld";

const request = { model: "gpt-image-2", prompt: "a misty mountain", size: "1024x1024" };

afterEach(() => void vi.unstubAllGlobals());

describe("a callback of the app that throws", () => {
  const refuse = (): never => {
    throw new Error("The app's own mistake.");
  };

  it.each<[way: string, mode: "async" | "sync", faults: Fault[]]>([
    ["polled", "async", []],
    ["waited for", "sync", []],
    ["found by its key", "async", ["lostAnswer"]],
  ])("is reported, and costs nothing of a submission that is %s", async (_, mode, faults) => {
    const reported = vi.fn();
    vi.stubGlobal("reportError", reported);
    const world = modelWorld();
    world.network.fail(...faults);
    const tab = world.openTab(undefined, { onGeneration: refuse, onCreditsMoved: refuse });
    const { key } = tab.journal.submit(request, { mode });
    await world.pass(120_000);
    expect(tab.journal.find(key)).toMatchObject({ state: "succeeded", images: [{}] });
    expect(await world.kept()).toMatchObject([{ key, state: "succeeded" }]);
    expect(reported.mock.calls.length).toBeGreaterThan(1);
    for (const [error] of reported.mock.calls) expect(error).toEqual(new Error("The app's own mistake."));
  });
});
