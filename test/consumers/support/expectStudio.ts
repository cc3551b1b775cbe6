import { expect } from "vitest";
import { buttonBrightness } from "../../package/support/buttonBrightness";
import { generateImage } from "../../package/support/generateImage";
import { openPage } from "../../package/support/openPage";

/** Checks that a page generates an image, follows its theme, and that nobody complains; gives the page. */
export async function expectStudio(url: string) {
  const { page, complaints } = await openPage(url);
  expect(await generateImage(page)).toBeGreaterThan(0);
  expect(await buttonBrightness(page, "light")).toBeLessThan(60);
  expect(await buttonBrightness(page, "dark")).toBeGreaterThan(200);
  expect(complaints).toEqual([]);
  return page;
}
