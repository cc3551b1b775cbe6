import { describe, expect, it } from "vitest";
import type { Page } from "playwright";
import { crash } from "./support/crash";
import { patience, type Visitor } from "./support/createVisitor";
import { liveInBrowser } from "./support/liveInBrowser";
import { rememberRequests } from "./support/rememberRequests";
import type { Site } from "./support/startSite";
import { chargesFor, expectPaidOnce, expectPicture, generate, look } from "./support/studio";

/** Loses a page after the hub has charged, and before it hears of that; gives the page that is opened then. */
async function losePage(site: Site, visitor: Visitor, prompt: string, lose: (page: Page) => Promise<void>) {
  const page = await visitor.open();
  const release = site.holdAnswers();
  await generate(page, prompt);
  await expect.poll(() => chargesFor(site, prompt), { timeout: patience }).toEqual(["charge"]);
  await lose(page);
  release();
  site.finish();
  return visitor.open();
}

describe("a page that is lost before its submission is answered", () => {
  const visit = liveInBrowser();

  for (const [name, lose] of [
    ["crashes", crash],
    ["is closed", (page: Page) => page.close()],
    ["is left for another page", async (page: Page) => void (await page.goto("about:blank"))],
  ] as const)
    it(`tells when it is back that it may have been charged, and sends nothing: it ${name}`, async () => {
      const { site, visitor } = await visit();
      visitor.expectComplaint(/404/);
      const prompt = `A drawer; its page ${name}`;
      const page = await losePage(site, visitor, prompt, lose);
      const warning = page.getByRole("listitem").getByText("May have been charged", { exact: true });
      await warning.waitFor();
      const asked = () => visitor.requests(page).filter((line) => line.startsWith("GET /requests/")).length;
      // It asks three times in vain.
      await expect.poll(() => look(page).then(asked), { timeout: patience, interval: 250 }).toBe(3);
      expect(await warning.count()).toBe(1);
      expectPaidOnce(site, visitor, prompt);
    });
});

describe("a page that is lost before its submission is answered by a server that remembers", () => {
  const visit = liveInBrowser(rememberRequests);

  it("shows the image when it is back", async () => {
    const { site, visitor } = await visit();
    const prompt = "A drawer that is found again";
    const page = await losePage(site, visitor, prompt, crash);
    await expectPicture(page, prompt);
    expectPaidOnce(site, visitor, prompt);
  });
});
