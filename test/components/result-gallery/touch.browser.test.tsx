import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { expectAccessible } from "../expectAccessible";
import { pretendTouch } from "../pretendTouch";
import { doneEntry, picturesShown, showGallery } from "./galleryPage";

let endTouch: () => void;
const more = () => page.getByRole("button", { name: "Actions: An ochre vase" });
const sheet = () => page.getByRole("dialog", { name: "Actions: An ochre vase" });

beforeEach(() => {
  endTouch = pretendTouch();
});
afterEach(() => {
  endTouch();
});

it("reaches a picture's actions without hovering, on a place of 44 px", async () => {
  const entry = doneEntry();
  const onUseAsReference = vi.fn();
  showGallery({ entries: [entry], onUseAsReference, onReuse: vi.fn(), onRemove: vi.fn() }, 328);
  await picturesShown();
  await expect.element(more()).toBeVisible();
  const { width, height } = more().element().getBoundingClientRect();
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  await userEvent.click(more());
  await expect.element(sheet().getByText("An ochre vase")).toBeVisible();
  await userEvent.click(sheet().getByRole("button", { name: "Use as reference" }));
  expect(onUseAsReference).toHaveBeenCalledExactlyOnceWith(entry.images[0], entry);
  await expect.element(sheet()).not.toBeInTheDocument();
  await expect.element(more()).toHaveFocus();
});

it("has room for a finger on every action of the sheet", async () => {
  showGallery({ entries: [doneEntry()], onReuse: vi.fn(), onRemove: vi.fn() }, 328);
  await picturesShown();
  await userEvent.click(more());
  await expect.element(sheet()).toBeVisible();
  const names = ["Download", "Reuse recipe", "Remove from gallery"];
  const controls = [...sheet().element().querySelectorAll("li > *")];
  expect(controls.map(({ textContent }) => textContent)).toEqual(names);
  for (const control of controls) expect(control.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  await expectAccessible();
});

it("removes from the sheet, and offers the way back", async () => {
  const onRemove = vi.fn();
  showGallery({ entries: [doneEntry()], onRemove }, 328);
  await picturesShown();
  await userEvent.click(more());
  await userEvent.click(sheet().getByRole("button", { name: "Remove from gallery" }));
  await expect.element(page.getByText("Removed 1 image")).toBeVisible();
  await expect.poll(() => document.querySelector(":modal")).toBeNull();
  await userEvent.click(page.getByRole("button", { name: "Undo" }));
  await expect.element(more()).toBeVisible();
  expect(onRemove).not.toHaveBeenCalled();
});
