import { describe, expect, it } from "vitest";
import type { Page } from "playwright";
import { patience } from "./support/createVisitor";
import { keptThumbnails } from "./support/keptThumbnails";
import { liveInBrowser } from "./support/liveInBrowser";
import {
  expectPaidOnce,
  expectPicture,
  generate,
  openGenerating,
  picturesOf,
  queued,
} from "./support/studio";

const signIn = (page: Page, user: string) =>
  page.evaluate((search) => {
    history.pushState(null, "", search);
    window.dispatchEvent(new PopStateEvent("popstate"));
  }, `?user=${user}`);

const galleryOf = (page: Page) => page.getByRole("region", { name: "Your images" }).innerHTML();

describe("the gallery, with another scope,", () => {
  const visit = liveInBrowser();

  it("shows nothing of the last person and polls nothing of theirs, who finds it when back", async () => {
    const { site, visitor } = await visit();
    const prompt = "Ann's window";
    const page = await openGenerating(visitor, prompt, { search: "?user=ann" });
    await signIn(page, "ben");
    await page.getByText("What would you like to see?").waitFor();
    const generation = site.hub.state.generations.find((one) => one.prompt === prompt);
    expect(generation).toBeDefined();
    const before = visitor.requests().length;

    await generate(page, "Ben's door");
    await queued(page).waitFor();
    site.finish();
    // By then everything that is kept for Ben has been read.
    await expectPicture(page, "Ben's door");
    expect(await galleryOf(page)).not.toContain(prompt);
    expect(visitor.requests().slice(before).join("\n")).not.toContain(generation?.id);

    await signIn(page, "ann");
    await expectPicture(page, prompt);
    expect(await galleryOf(page)).not.toContain("Ben's door");
  });

  it("shows nothing of the last person after a reload either", async () => {
    const { site, visitor } = await visit();
    const page = await openGenerating(visitor, "Cleo's window", { search: "?user=cleo" });
    site.finish();
    await expectPicture(page, "Cleo's window");
    await page.goto(`${site.url}/?user=dan`);
    await generate(page, "Dan's door");
    await queued(page).waitFor();
    site.finish();
    await expectPicture(page, "Dan's door");
    expect(await galleryOf(page)).not.toContain("Cleo's window");
  });
});

describe("an image whose address has expired", () => {
  const visit = liveInBrowser();

  it("is shown as it is where the proxy still gets it", async () => {
    const { site, visitor } = await visit();
    visitor.expectComplaint(/ERR_FAILED/);
    const prompt = "A quince behind another host";
    const page = await openGenerating(visitor, prompt);
    site.finish();
    await expectPicture(page, prompt);
    const [address = ""] = await picturesOf(page, prompt);
    await page.route(address, (route) => route.abort());
    await page.reload();
    await expectPicture(page, prompt);
    expect(await picturesOf(page, prompt)).toEqual([
      expect.stringContaining(`${site.url}/api/image-hub/generations/`),
    ]);
    expectPaidOnce(site, visitor, prompt);
  });

  it("is shown after a reload as the small picture that was kept", async () => {
    const { site, visitor } = await visit();
    visitor.expectComplaint(/403|410/);
    const prompt = "A pear that does not last";
    const page = await openGenerating(visitor, prompt);
    site.finish();
    await expectPicture(page, prompt);
    await expect.poll(() => keptThumbnails(page), { timeout: patience }).toBe(1);
    site.hub.setScenario("expiredImage");
    await page.reload();
    await expectPicture(page, prompt);
    expect(await picturesOf(page, prompt)).toEqual([expect.stringMatching(/^data:image\/webp/)]);
    expectPaidOnce(site, visitor, prompt);
  });
});
