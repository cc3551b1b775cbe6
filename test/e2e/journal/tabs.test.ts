import { describe, expect, it } from "vitest";
import type { Page } from "playwright";
import { patience, type Visitor } from "./support/createVisitor";
import { crash } from "./support/crash";
import { liveInBrowser } from "./support/liveInBrowser";
import { expectPaidOnce, expectPicture, generate, look, openLeader, queued } from "./support/studio";

const visit = liveInBrowser();

const pollsOf = (visitor: Visitor, page: Page) =>
  visitor.requests(page).filter((line) => line.startsWith("GET /generations/")).length;

/** Looks at both tabs until the first has polled several times. */
async function expectPolls(visitor: Visitor, leader: Page, follower: Page) {
  const looked = async () => {
    await Promise.all([leader, follower].map(look));
    return pollsOf(visitor, leader);
  };
  await expect.poll(looked, { timeout: patience, interval: 250 }).toBeGreaterThan(2);
}

describe("two tabs of one browser", () => {
  it("both show what one of them submitted, one polls, and the other one takes over when that one is closed", async () => {
    const { site, visitor } = await visit();
    const prompt = "Two chairs, one closed";
    const [first, second] = [await openLeader(visitor), await visitor.open()];
    await generate(first, prompt);
    await Promise.all([first, second].map((page) => queued(page).waitFor()));
    await expectPolls(visitor, first, second);
    expect(pollsOf(visitor, second)).toBe(0);
    await first.close();
    site.finish();
    await expectPicture(second, prompt);
    expectPaidOnce(site, visitor, prompt);
  });

  it("leave the polling to the one that was there first, also for what the other submitted, until it crashes", async () => {
    const { site, visitor } = await visit();
    const prompt = "Two chairs, one crashed";
    const [first, second] = [await openLeader(visitor), await visitor.open()];
    await generate(second, prompt);
    await Promise.all([first, second].map((page) => queued(page).waitFor()));
    await expectPolls(visitor, first, second);
    expect(pollsOf(visitor, second)).toBe(0);
    expect(visitor.requests().filter((line) => line.startsWith("GET /requests/"))).toEqual([]);
    await crash(first);
    site.finish();
    await expectPicture(second, prompt);
    expectPaidOnce(site, visitor, prompt);
  });

  it("both show the image that one of them has waited for", async () => {
    const { site, visitor } = await visit();
    const prompt = "Two chairs, both pictured";
    const [first, second] = [await openLeader(visitor), await visitor.open()];
    await generate(first, prompt);
    await Promise.all([first, second].map((page) => queued(page).waitFor()));
    site.finish();
    await Promise.all([first, second].map((page) => expectPicture(page, prompt)));
    expect(pollsOf(visitor, second)).toBe(0);
    expectPaidOnce(site, visitor, prompt);
  });
});
