import { expect, userEvent } from "storybook/test";

/** More stops than any story has. */
const furthest = 60;

/** Presses Tab until an element has the focus: fails where the keyboard can't get to it. */
export async function tabTo(element: HTMLElement): Promise<void> {
  for (let presses = 0; presses < furthest && document.activeElement !== element; presses += 1)
    await userEvent.tab();
  await expect(element).toHaveFocus();
}
