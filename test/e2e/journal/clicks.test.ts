import { describe, expect, it } from "vitest";
import type { Page } from "playwright";
import { liveInBrowser } from "./support/liveInBrowser";
import {
  chargesFor,
  expectPaidOnce,
  expectPicture,
  generateButton,
  queued,
  writePrompt,
} from "./support/studio";

const visit = liveInBrowser();

/** Does something in one task of the page, so that nothing renders between. */
const clickTimes = (page: Page, count: number) =>
  generateButton(page).evaluate((button, times) => {
    for (let click = 0; click < times; click += 1) (button as HTMLButtonElement).click();
  }, count);

/** Does something in no time, however slow the machine is. */
async function atOnce(page: Page, act: () => Promise<void>) {
  await page.clock.pauseAt(Date.now() + 60_000);
  await act();
  await page.clock.resume();
}

/** Two clicks of a mouse, so far apart in virtual time that the first one may have been answered. */
const clickTwice = (page: Page, gapMs: number) =>
  atOnce(page, async () => {
    await generateButton(page).click();
    await queued(page).waitFor();
    await page.clock.runFor(gapMs);
    await generateButton(page).click();
  });

const pressEnterAndClick = (page: Page) =>
  atOnce(page, async () => {
    await page.getByRole("textbox", { name: "Prompt" }).press("Enter");
    await generateButton(page).click();
  });

const doubleClick = (page: Page) => atOnce(page, () => generateButton(page).dblclick());

describe("in StrictMode, one image is asked and paid for", () => {
  for (const [name, act] of [
    ["ten clicks in one frame", (page: Page) => clickTimes(page, 10)],
    ["a double click, 250 ms apart, the first of which was answered", (page: Page) => clickTwice(page, 250)],
    ["Enter and a click", pressEnterAndClick],
    ["a fast double click", doubleClick],
  ] as const)
    it(`by ${name}`, async () => {
      const { site, visitor } = await visit();
      const prompt = `A kettle, after ${name}`;
      const page = await visitor.open({ isTimeVirtual: true });
      await writePrompt(page, prompt);
      await act(page);
      await queued(page).waitFor();
      site.finish();
      await expectPicture(page, prompt);
      expectPaidOnce(site, visitor, prompt);
    });
});

describe("a click a second later", () => {
  it("is a wish for another image", async () => {
    const { site, visitor } = await visit();
    const prompt = "A kettle, asked for twice";
    const page = await visitor.open({ isTimeVirtual: true });
    await writePrompt(page, prompt);
    await clickTwice(page, 1_000);
    await expect.poll(() => chargesFor(site, prompt)).toEqual(["charge", "charge"]);
  });
});
