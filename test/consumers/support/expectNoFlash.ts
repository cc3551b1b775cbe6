import { expect } from "vitest";
import { shownBrightness } from "../../package/support/buttonBrightness";
import { openPage } from "../../package/support/openPage";

/** In the dark, a button that waits for a prompt is dark; without the look, or with that of the day, it is light. */
const dark = 60;

/**
 * Checks that what the server sends is already what the page looks like: without scripts, in the dark, the button has its
 * place, its label and its colour; with scripts it stays so.
 */
export async function expectNoFlash(url: string): Promise<void> {
  const still = await openPage(url, { javaScriptEnabled: false, colorScheme: "dark" });
  const button = still.page.getByRole("button", { name: /^Generate \d image/ });
  await button.waitFor();
  expect(await shownBrightness(still.page), "without scripts").toBeLessThan(dark);
  const before = await button.boundingBox();
  expect(still.complaints).toEqual([]);
  const live = await openPage(url, { colorScheme: "dark" });
  await live.page.waitForLoadState("networkidle");
  expect(await shownBrightness(live.page), "with scripts").toBeLessThan(dark);
  const after = await live.page.getByRole("button", { name: /^Generate \d image/ }).boundingBox();
  expect(after?.width).toBe(before?.width);
  expect(live.complaints).toEqual([]);
}
