import type { Page } from "playwright";

/** Generates from a prompt in an open studio, and gives the width of the decoded image in pixels. */
export async function generateImage(page: Page): Promise<number> {
  await page.getByRole("textbox", { name: "Prompt" }).fill("A lighthouse in the fog");
  await page.getByRole("button", { name: /^Generate \d image/ }).click();
  const image = page.getByRole("img", { name: /lighthouse/i }).first();
  await image.waitFor();
  return image.evaluate(async (element) => {
    if (!(element instanceof HTMLImageElement)) throw new Error(`${element.tagName} is not an image`);
    await element.decode();
    return element.naturalWidth;
  });
}
