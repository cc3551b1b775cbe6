import { cleanup } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { expectAccessible } from "../expectAccessible";
import { entryOf, images } from "./entries";
import { doneEntry, galleryOf, picturesShown, showGallery } from "./galleryPage";

const vase = doneEntry({ key: "vase", images: images(2), request: { n: 2 } });
const dunes = doneEntry({ key: "dunes", request: { prompt: "Dunes" } });
const failed = entryOf({ key: "failed", state: "failed", request: { prompt: "A glass heart" } });

const removeButton = (place: number) => page.getByRole("button", { name: "Remove from gallery" }).nth(place);
const undo = () => page.getByRole("button", { name: "Undo" });
const links = () => page.getByRole("link", { name: /^Open/ });

async function removeByKeyboard(place: number): Promise<void> {
  const button = removeButton(place).element();
  if (button instanceof HTMLElement) button.focus();
  await userEvent.keyboard("{Enter}");
  await expect.element(undo()).toHaveFocus();
}

/** Second after second, until something is no longer offered. */
async function timePasses(offer: () => { query: () => Element | null }): Promise<void> {
  await expect
    .poll(() => {
      vi.advanceTimersByTime(1000);
      return offer().query();
    })
    .toBeNull();
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it("hides a submission at once, and tells its owner when six seconds have passed", async () => {
  const onRemove = vi.fn();
  showGallery({ entries: [failed, dunes], onRemove });
  await userEvent.click(removeButton(0));
  await expect.element(page.getByText("Removed from gallery")).toBeVisible();
  expect(page.getByText("Failed").query()).toBeNull();
  vi.advanceTimersByTime(5900);
  expect(onRemove).not.toHaveBeenCalled();
  await userEvent.unhover(undo());
  await timePasses(undo);
  expect(onRemove).toHaveBeenCalledExactlyOnceWith(failed);
});

it("brings it back, with the focus where it was", async () => {
  const onRemove = vi.fn();
  showGallery({ entries: [dunes, vase], onRemove });
  await picturesShown();
  await removeByKeyboard(0);
  await expect.element(page.getByText("Removed 1 image")).toBeVisible();
  expect(links().elements()).toHaveLength(2);
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByRole("link", { name: "Open: Dunes" })).toHaveFocus();
  await expect.element(undo()).not.toBeInTheDocument();
  vi.advanceTimersByTime(60_000);
  expect(onRemove).not.toHaveBeenCalled();
});

it("waits while the keyboard is on Undo", async () => {
  const onRemove = vi.fn();
  showGallery({ entries: [dunes, vase], onRemove });
  await picturesShown();
  await removeByKeyboard(0);
  vi.advanceTimersByTime(60_000);
  await expect.element(undo()).toBeVisible();
  await userEvent.tab();
  await timePasses(undo);
  expect(onRemove).toHaveBeenCalledExactlyOnceWith(dunes);
});

it("brings back together what was removed in a row", async () => {
  const onRemove = vi.fn();
  showGallery({ entries: [dunes, vase], onRemove });
  await picturesShown();
  await removeByKeyboard(0);
  await removeByKeyboard(0);
  await expect.element(page.getByText("Removed 3 images")).toBeVisible();
  await userEvent.click(undo());
  await expect.poll(() => links().elements().length).toBe(3);
  expect(onRemove).not.toHaveBeenCalled();
});

it("loses no removal when the gallery goes, and does not tell it twice", async () => {
  const onRemove = vi.fn();
  const { unmount } = showGallery({ entries: [dunes, vase], onRemove });
  await picturesShown();
  await removeByKeyboard(0);
  unmount();
  expect(onRemove).toHaveBeenCalledExactlyOnceWith(dunes);
  vi.advanceTimersByTime(60_000);
  expect(onRemove).toHaveBeenCalledOnce();
});

it("keeps a removed submission hidden while others change", async () => {
  const entries = [entryOf({ key: "running", request: { prompt: "Running" } }), dunes];
  const { rerender } = showGallery({ entries, onRemove: vi.fn() });
  await picturesShown();
  await removeByKeyboard(0);
  rerender(galleryOf({ entries: [doneEntry({ key: "running" }), dunes], onRemove: vi.fn() }));
  await expect.element(page.getByRole("link", { name: "Open: An ochre vase" })).toBeInTheDocument();
  expect(page.getByRole("link", { name: "Open: Dunes" }).query()).toBeNull();
});

it("is accessible", async () => {
  vi.useRealTimers();
  showGallery({ entries: [failed], onRemove: vi.fn() });
  await userEvent.click(removeButton(0));
  await expect.element(undo()).toBeVisible();
  await expectAccessible();
});
