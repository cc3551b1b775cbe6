import { afterEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { button, showViewer, viewerAt } from "./viewerPage";

afterEach(async () => {
  await page.viewport(414, 896);
});

/** What Chromium does for Android's back gesture: it asks the topmost modal dialog to close. */
const goBack = () => (viewerAt(1).element() as HTMLDialogElement).requestClose();
async function isGone(): Promise<void> {
  await expect.poll(() => page.getByRole("dialog").query()).toBeNull();
}

describe("the system's back gesture", () => {
  it("closes the viewer and leaves the page where it is", async () => {
    const entries = history.length;
    await showViewer();
    goBack();
    await isGone();
    expect(history.length).toBe(entries);
  });

  it("closes it again after it was opened again, also where the browser does not ask any more", async () => {
    await showViewer();
    goBack();
    await isGone();
    await userEvent.click(button("Look"));
    await expect.element(viewerAt(3)).toBeVisible();
    (viewerAt(3).element() as HTMLDialogElement).close();
    await isGone();
    await expect.element(button("Look")).toHaveFocus();
  });

  it("ends a comparison first", async () => {
    await showViewer();
    await userEvent.click(button("Compare"));
    const divider = page.getByRole("slider", { name: "Divider between the images" });
    await expect.element(divider).toBeInTheDocument();
    goBack();
    await expect.element(divider).not.toBeInTheDocument();
    await expect.element(viewerAt(1)).toBeVisible();
    goBack();
    await isGone();
  });
});
