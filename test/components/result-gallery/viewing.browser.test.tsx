import { useState } from "react";
import { render } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { ResultGalleryProps } from "../../../src/components/result-gallery/ResultGallery";
import { images } from "./entries";
import { doneEntry, galleryOf, picturesShown, showGallery } from "./galleryPage";

const vase = doneEntry({ key: "vase", images: images(2), request: { n: 2 } });
const dunes = doneEntry({ key: "dunes", request: { prompt: "Dunes" } });
const entries = [vase, dunes];

const tile = (name: string) => page.getByRole("link", { name });
const viewer = (name: RegExp) => page.getByRole("dialog", { name });
const closed = async () => {
  await expect.poll(() => document.querySelector(":modal")).toBeNull();
};

beforeEach(async () => {
  await page.viewport(1280, 800);
});
afterEach(async () => {
  await page.viewport(414, 896);
});

async function open(props: Partial<ResultGalleryProps> = {}) {
  const shown = showGallery({ entries, ...props });
  await picturesShown();
  await userEvent.click(tile("Open image 1 of 2: An ochre vase"));
  await expect.element(viewer(/^Image 1 of 3/)).toBeVisible();
  await expect.element(page.getByRole("button", { name: "Zoom in" })).toBeVisible();
  return shown;
}

it("opens a picture and gives the focus back to its tile", async () => {
  await open();
  await userEvent.keyboard("{Escape}");
  await expect.element(tile("Open image 1 of 2: An ochre vase")).toHaveFocus();
});

it("gives the focus to the tile of the picture that was seen last", async () => {
  await open();
  await userEvent.keyboard("{End}");
  await expect.element(viewer(/^Image 3 of 3: Dunes/)).toBeVisible();
  await userEvent.click(page.getByRole("button", { name: "Close" }));
  await expect.element(tile("Open: Dunes")).toHaveFocus();
});

it("leaves the link to the browser where a new tab is wanted", async () => {
  showGallery({ entries });
  await picturesShown();
  const link = tile("Open: Dunes").element();
  link.addEventListener("click", (event) => event.preventDefault());
  await userEvent.keyboard("{Control>}");
  await userEvent.click(link);
  await userEvent.keyboard("{/Control}");
  expect(page.getByRole("dialog").query()).toBeNull();
});

it("leaves opening to its owner where that has a way of its own", async () => {
  const onOpen = vi.fn();
  showGallery({ entries, onOpen });
  await picturesShown();
  await userEvent.click(page.getByRole("button", { name: "Open: Dunes" }));
  expect(onOpen).toHaveBeenCalledExactlyOnceWith(dunes.images[0], dunes);
  expect(page.getByRole("dialog").query()).toBeNull();
});

function Removing({ onRemove }: Pick<ResultGalleryProps, "onRemove">) {
  const [list, setList] = useState<ResultGalleryProps["entries"]>(entries);
  const remove: ResultGalleryProps["onRemove"] = (entry) => {
    onRemove?.(entry);
    setList((before) => before.filter(({ key }) => key !== entry.key));
  };
  return galleryOf({ entries: list, onRemove: remove });
}

async function openRemoving() {
  const onRemove = vi.fn();
  render(<Removing onRemove={onRemove} />);
  await picturesShown();
  await userEvent.click(tile("Open image 1 of 2: An ochre vase"));
  await expect.element(page.getByRole("button", { name: "Zoom in" })).toBeVisible();
  return onRemove;
}

it("deletes with a way back, and shows again what came back", async () => {
  const onRemove = await openRemoving();
  await userEvent.keyboard("{Delete}");
  await expect.element(viewer(/^Image 1 of 1: Dunes/)).toBeVisible();
  await expect.element(viewer(/Dunes/).getByText("Removed 2 images")).toBeVisible();
  await userEvent.click(page.getByRole("button", { name: "Undo" }));
  await expect.element(viewer(/^Image 1 of 3: An ochre vase/)).toBeVisible();
  expect(onRemove).not.toHaveBeenCalled();
});

it("gives the focus to the neighbour's tile where the own one has gone, and keeps the way back", async () => {
  await openRemoving();
  await userEvent.keyboard("{Delete}");
  await expect.element(viewer(/^Image 1 of 1: Dunes/)).toBeVisible();
  await userEvent.keyboard("{Escape}");
  await closed();
  await expect.element(tile("Open: Dunes")).toHaveFocus();
  await userEvent.click(page.getByRole("button", { name: "Undo" }));
  await expect.element(tile("Open image 1 of 2: An ochre vase")).toBeVisible();
});

it("closes after the last picture, and gives the focus to Undo", async () => {
  await openRemoving();
  await userEvent.keyboard("{Delete}");
  await expect.element(viewer(/^Image 1 of 1: Dunes/)).toBeVisible();
  await userEvent.keyboard("{Delete}");
  await closed();
  await expect.element(page.getByRole("button", { name: "Undo" })).toHaveFocus();
});
