import type { Page } from "playwright";

/** Kills the process of a page: it gets no chance to say or to save anything. */
export async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent("crash");
  // It is never answered, because nobody is left to do so.
  void session.send("Page.crash").catch(() => undefined);
  await crashed;
  await page.close();
}
