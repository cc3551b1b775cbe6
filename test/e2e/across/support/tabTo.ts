import type { Locator, Page } from "playwright";

/** More stops than any page of the tests has. */
const furthest = 120;

/** Whether an element has the focus, in a page to be evaluated. */
export const hasFocus = (element: Element) => {
  const { activeElement } = element.getRootNode() as Document | ShadowRoot; // an attached element stands in one of them
  return element === activeElement;
};

/** Presses Tab, or Shift and Tab, until an element has the focus; fails where the keyboard can't get to it, or nobody sees that it has. */
export async function tabTo(page: Page, target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  await target.waitFor({ state: "attached" });
  for (let presses = 0; presses < furthest; presses += 1) {
    if (await target.evaluate(hasFocus)) break;
    await page.keyboard.press(key);
  }
  if (!(await target.evaluate((element) => element.matches(":focus-visible"))))
    throw new Error(`The keyboard does not get to ${String(target)}.`);
}
