import type { Page } from "playwright";

/** How bright the button is, from 0 to 255, when a theme is set on a part of the page. */
export function buttonBrightness(page: Page, theme: "light" | "dark"): Promise<number> {
  return page.getByRole("button", { name: /^Generate/ }).evaluate((button, scheme) => {
    document.body.dataset["gihTheme"] = scheme;
    // Settled at once, whatever is on its way from one colour to another.
    for (const animation of document.getAnimations()) animation.finish();
    const canvas = new OffscreenCanvas(1, 1).getContext("2d");
    if (!canvas) throw new Error("no canvas");
    canvas.fillStyle = getComputedStyle(button).backgroundColor;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return Math.round((red + green + blue) / 3);
  }, theme);
}
