import type { Page } from "playwright";

/** How bright the button is as it stands, from 0 to 255. */
export function shownBrightness(page: Page): Promise<number> {
  return page.getByRole("button", { name: /^Generate/ }).evaluate((button) => {
    // Settled at once, whatever is on its way from one colour to another.
    for (const animation of document.getAnimations())
      if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
    const canvas = new OffscreenCanvas(1, 1).getContext("2d");
    if (!canvas) throw new Error("no canvas");
    canvas.fillStyle = getComputedStyle(button).backgroundColor;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return Math.round((red + green + blue) / 3);
  });
}

/** How bright the button is, from 0 to 255, when a theme is set on a part of the page. */
export async function buttonBrightness(page: Page, theme: "light" | "dark"): Promise<number> {
  await page.evaluate((scheme) => {
    document.body.dataset["gihTheme"] = scheme;
  }, theme);
  return shownBrightness(page);
}
