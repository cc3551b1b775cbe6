import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { StrictMode } from "react";
import { vi } from "vitest";
import { ResultGallery, type ResultGalleryProps } from "../../../src/components/result-gallery/ResultGallery";
import { entryOf, images, noon } from "./entries";

const now = () => noon;
const perRow = 3;

/** Lays tiles out where nothing does: squares of 100 px, three in a row. */
export function layTilesOut(): void {
  vi.spyOn(HTMLElement.prototype, "getBoundingClientRect").mockImplementation(function (this: HTMLElement) {
    const place = [...document.querySelectorAll(".gih-tile")].indexOf(this);
    if (place < 0) return new DOMRect();
    const isRtl = document.documentElement.dir === "rtl";
    const column = isRtl ? perRow - 1 - (place % perRow) : place % perRow;
    return new DOMRect(column * 110, Math.floor(place / perRow) * 110, 100, 100);
  });
}

/** A gallery at noon. */
export const galleryOf = (props: ResultGalleryProps) => (
  <StrictMode>
    <ResultGallery now={now} {...props} />
  </StrictMode>
);

/** Shows a gallery at noon, with somebody at the keyboard. */
export const showGallery = (props: ResultGalleryProps) => ({
  ...render(galleryOf(props)),
  user: userEvent.setup(),
});

/** A submission with pictures, and this prompt as its key. */
export const doneEntry = (prompt: string, changes: Parameters<typeof entryOf>[0] = {}) =>
  entryOf({
    key: prompt,
    state: "succeeded",
    images: images(1),
    ...changes,
    request: { prompt, ...changes.request },
  });

/** The picture of a prompt, as what opens it. */
export const picture = (prompt: string) => screen.getByRole("button", { name: `Open: ${prompt}` });

/** Tabs to the tiles, past what stands above them. */
export async function tabToTiles(user: ReturnType<typeof userEvent.setup>): Promise<void> {
  do await user.tab();
  while (document.activeElement?.closest(".gih-filter, .gih-selection-place"));
}
