import { describe, expect, it } from "vitest";
import { patience } from "../journal/support/createVisitor";
import { liveInBrowser } from "../journal/support/liveInBrowser";
import { expectPicture, openGenerating } from "../journal/support/studio";

const strict = "default-src 'self'; style-src 'self'; script-src 'self'; img-src 'self' data: blob: http:";

describe("under a content security policy without inline styles", () => {
  const visit = liveInBrowser({ policy: strict });

  it("everything is styled, and the console stays silent", async () => {
    const { site, visitor } = await visit();
    const page = await openGenerating(visitor, "A paper boat");
    site.finish();
    await expectPicture(page, "A paper boat");
    // Proof that the policy is in force.
    const isAllowed = await page.evaluate(() => {
      const probe = document.createElement("i");
      probe.setAttribute("style", "inline-size: 7px; display: block");
      document.body.append(probe);
      return probe.getBoundingClientRect().width === 7;
    });
    expect(isAllowed).toBe(false);
    visitor.expectComplaint(/inline style/);

    await page.getByRole("link", { name: "Open: A paper boat" }).click();
    const viewer = page.getByRole("dialog");
    const frame = viewer.getByRole("img", { name: "A paper boat" }).first();
    await expect
      .poll(async () => (await frame.boundingBox())?.width, { timeout: patience })
      .toBeGreaterThan(300);
    await viewer.getByRole("button", { name: "Zoom in" }).click();
    await page.keyboard.press("Escape");
    expect(visitor.complaints()).toEqual([]);
  });
});
