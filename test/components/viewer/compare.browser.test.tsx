import { afterEach, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { expectAccessible } from "../expectAccessible";
import { doneEntry } from "../result-gallery/galleryPage";
import { button, showViewer, viewerAt } from "./viewerPage";

afterEach(async () => {
  await page.viewport(414, 896);
});

const divider = () => page.getByRole("slider", { name: "Divider between the images" });
const offer = (name: string) => page.getByRole("radio", { name });

it("compares with the picture's sibling, and moves the divider by keys", async () => {
  await showViewer();
  await userEvent.click(button("Compare"));
  await expect.element(divider()).toHaveAttribute("aria-valuetext", "50% 2 of 2, 50% This image");
  await expect.element(offer("2 of 2")).toBeChecked();
  (divider().element() as HTMLElement).focus();
  await userEvent.keyboard("{ArrowRight}");
  await expect.element(divider()).toHaveValue("51");
  await userEvent.keyboard("{Home}");
  await expect.element(divider()).toHaveAttribute("aria-valuetext", "0% 2 of 2, 100% This image");
  await expect.element(viewerAt(1)).toBeVisible();
});

it("moves the divider with a drag over the pictures", async () => {
  await showViewer();
  await userEvent.keyboard("c");
  await expect.element(divider()).toBeInTheDocument();
  const frame = page.getByRole("img", { name: "This image" });
  await userEvent.dragAndDrop(frame, frame, {
    sourcePosition: { x: 400, y: 200 },
    targetPosition: { x: 100, y: 200 },
  });
  await expect.poll(() => Number((divider().element() as HTMLInputElement).value)).toBeLessThan(25);
});

it("compares with a reference, and with any other picture", async () => {
  const file = new File(['<svg xmlns="http://www.w3.org/2000/svg" width="9" height="16"/>'], "a.svg", {
    type: "image/svg+xml",
  });
  const made = doneEntry({ key: "made", request: { prompt: "Made", referenceImages: [file] } });
  const other = doneEntry({ key: "other", request: { prompt: "Another" } });
  await showViewer({ entries: [made, other], start: { key: "made", imageId: "image-0" } });
  await userEvent.click(button("Compare with: Reference 1"));
  await expect.element(offer("Reference 1")).toBeChecked();
  await expect.element(page.getByRole("img", { name: "Reference 1" })).toBeInTheDocument();
  await userEvent.click(offer("Another"));
  await expect.element(divider()).toHaveAttribute("aria-valuetext", "50% Another, 50% This image");
});

it("ends with Escape, which closes the viewer only then", async () => {
  await showViewer();
  await userEvent.keyboard("c");
  await expect.element(divider()).toBeInTheDocument();
  await userEvent.keyboard("{Escape}");
  await expect.poll(() => divider().query()).toBeNull();
  await expect.element(viewerAt(1)).toBeVisible();
  await userEvent.keyboard("{Escape}");
  await expect.poll(() => page.getByRole("dialog").query()).toBeNull();
});

it("is over with the next picture, and not offered where there is nothing to compare with", async () => {
  const { again } = await showViewer();
  await userEvent.keyboard("c");
  await expect.element(divider()).toBeInTheDocument();
  await userEvent.keyboard("{PageDown}");
  await expect.poll(() => divider().query()).toBeNull();
  again({ entries: [doneEntry({ key: "vases" })] });
  await expect.element(viewerAt(1, 1)).toBeVisible();
  expect(button("Compare").query()).toBeNull();
});

it("is accessible in both themes", async () => {
  await showViewer({ onReuse: vi.fn() });
  await userEvent.keyboard("c");
  await expect.element(divider()).toBeInTheDocument();
  await expectAccessible();
});
