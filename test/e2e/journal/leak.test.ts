import { describe, expect, it } from "vitest";
import type { Page } from "playwright";
import { patience } from "./support/createVisitor";
import { keptThumbnails } from "./support/keptThumbnails";
import { liveInBrowser } from "./support/liveInBrowser";
import { measureMemory } from "./support/measureMemory";

/** `JOURNAL_GENERATIONS=1000 npm test -- test/e2e/journal/leak` takes some minutes. */
const total = Number(process.env["JOURNAL_GENERATIONS"] ?? 100);
/** By then the gallery has filled its first page, and most of the code has been compiled. */
const warm = Math.max(60, 0.3 * total);
const atOnce = 20;

/** Records with their thumbnails: measured 2.3 kB each between 300 and 1,000 generations. */
const bytesPerGeneration = 4_096;
/** Code that is compiled only now, and what the browser's own tools note: measured some 0.3 MB. */
const bytesForOthers = 1_048_576;

const visit = liveInBrowser({ page: "manyGenerations" });

/** Makes generations up to a count, and waits until each one's thumbnail is kept. */
async function generateUpTo(page: Page, from: number, to: number) {
  for (let start = from; start < to; start += atOnce) {
    const end = Math.min(start + atOnce, to);
    const prompts = Array.from({ length: end - start }, (_, index) => `Pebble ${start + index}`);
    await page.evaluate((all) => window.controls.start(all), prompts);
    const pass = async () => {
      await page.clock.runFor(500);
      return page.evaluate(() => window.controls.done);
    };
    await expect.poll(pass, { timeout: patience, interval: 20 }).toBe(end);
  }
  await expect.poll(() => keptThumbnails(page), { timeout: patience }).toBe(to);
}

const objectUrls = (page: Page) => page.evaluate(() => window.controls.objectUrls.size);

describe(`${total} generations in one page`, () => {
  it(
    "leave nothing behind but their records, and nothing at all when these are removed",
    async () => {
      const { site, visitor } = await visit();
      site.hub.setScenario("instant");
      const page = await visitor.open({ isTimeVirtual: true });
      const empty = await measureMemory(page);

      await generateUpTo(page, 0, warm);
      const early = { ...(await measureMemory(page)), urls: await objectUrls(page) };
      await generateUpTo(page, warm, total);
      const late = { ...(await measureMemory(page)), urls: await objectUrls(page) };
      expect(site.hub.state.charges).toHaveLength(total);
      expect(late.heap - early.heap).toBeLessThan((total - warm) * bytesPerGeneration + bytesForOthers);
      expect(late.nodes).toBeLessThan(1.1 * early.nodes);
      expect(late.listeners).toBeLessThan(1.1 * early.listeners);
      expect(late.urls).toBe(early.urls);

      await page.evaluate(() => window.controls.clear());
      // Answers stay in the query cache for five minutes.
      await page.clock.fastForward("10:00");
      await expect.poll(async () => (await measureMemory(page)).heap).toBeLessThan(early.heap);
      const after = await measureMemory(page);
      expect(after.nodes).toBeLessThan(empty.nodes + 50);
      expect(after.listeners).toBeLessThan(empty.listeners + 50);
    },
    60_000 + total * 1_500,
  );
});
