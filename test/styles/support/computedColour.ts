import type { Page } from "playwright";

/** What a colour is called when a browser computes it. */
export const computedColour = (page: Page, colour: string): Promise<string> =>
  page.evaluate((value) => {
    const probe = document.body.appendChild(document.createElement("i"));
    probe.style.color = value;
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }, colour);
