import { describe, expect, it } from "vitest";
import { liveInBrowser } from "./support/liveInBrowser";
import { expectPaidOnce, expectPicture, openGenerating, queued } from "./support/studio";

const visit = liveInBrowser();

describe("a generation that is under way", () => {
  it("is waited for after a reload", async () => {
    const { site, visitor } = await visit();
    const prompt = "A brass lamp, reloaded";
    const page = await openGenerating(visitor, prompt);
    await page.reload();
    await queued(page).waitFor();
    site.finish();
    await expectPicture(page, prompt);
    expectPaidOnce(site, visitor, prompt);
  });

  it("is waited for after a visit to another page, which it ended on", async () => {
    const { site, visitor } = await visit();
    const prompt = "A brass lamp, left and visited again";
    const page = await openGenerating(visitor, prompt);
    await page.goto(`${site.url}/elsewhere`);
    site.finish();
    await page.goto(site.url);
    await expectPicture(page, prompt);
    expectPaidOnce(site, visitor, prompt);
  });

  it("is waited for when the page comes back from the back/forward cache", async () => {
    const { site, visitor } = await visit();
    const prompt = "A brass lamp, gone back to";
    const page = await openGenerating(visitor, prompt);
    await page.evaluate(() => Object.assign(window, { isTheSame: true }));
    await page.evaluate(() => location.assign("/elsewhere"));
    await page.getByText("Another page.").waitFor();
    site.finish();
    await page.evaluate(() => history.back());
    await expectPicture(page, prompt);
    expect(await page.evaluate(() => Object.hasOwn(window, "isTheSame"))).toBe(true);
    expectPaidOnce(site, visitor, prompt);
  });

  it("survives a minute without a network", async () => {
    const { site, visitor } = await visit();
    const prompt = "A brass lamp, offline";
    visitor.expectComplaint(/ERR_INTERNET_DISCONNECTED/);
    const page = await openGenerating(visitor, prompt, { isTimeVirtual: true });
    await visitor.context.setOffline(true);
    const before = visitor.requests().length;
    // In steps, so that each request can fail before the time of the next one comes.
    for (let second = 0; second < 60; second += 1) await page.clock.runFor(1_000);
    expect(visitor.requests().length).toBeGreaterThan(before);
    expect(await queued(page).isVisible()).toBe(true);
    site.finish();
    await visitor.context.setOffline(false);
    await expectPicture(page, prompt);
    expectPaidOnce(site, visitor, prompt);
  });
});
