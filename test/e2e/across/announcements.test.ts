import { describe, expect, it } from "vitest";
import { patience } from "../journal/support/createVisitor";
import { liveInBrowser } from "../journal/support/liveInBrowser";
import { generate, look } from "../journal/support/studio";
import { hearLiveRegions } from "./support/hearLiveRegions";

const hour = 3_600_000;
const inSteps = { queueMs: hour / 2, runMs: hour };

describe("the live region", () => {
  const visit = liveInBrowser();

  it.each([
    ["that succeeds", {}, "1 image is ready: A red kite"],
    ["that fails", { outcome: "fails" as const }, "Failed, refunded: A red kite"],
  ])("says each stage of a job %s once", async (_, outcome, end) => {
    const { site, visitor } = await visit();
    site.hub.setScenario({ ...inSteps, ...outcome });
    const page = await visitor.open();
    const heard = await hearLiveRegions(page);
    await generate(page, "A red kite");
    for (const stage of ["Queued: A red kite", "Running: A red kite", end]) {
      await expect
        .poll(async () => (await look(page), heard()), { timeout: patience, interval: 250 })
        .toContain(stage);
      site.finish();
    }
    const stages = (await heard()).filter((text) => text.endsWith("A red kite"));
    expect(stages).toEqual(["Queued: A red kite", "Running: A red kite", end]);
  });
});
