import { render } from "@testing-library/react";
import { StrictMode } from "react";
import { expect } from "vitest";
import { page } from "vitest/browser";
import { ResultGallery, type ResultGalleryProps } from "../../../src/components/result-gallery/ResultGallery";
import "../../../src/styles.css";
import { entryOf, images, noon } from "./entries";

const now = () => noon;

/** A gallery of this width, at noon. */
export const galleryOf = (props: ResultGalleryProps, width = 800) => (
  <StrictMode>
    <div style={{ inlineSize: width }}>
      <ResultGallery now={now} {...props} />
    </div>
  </StrictMode>
);

/** Shows a gallery of this width, at noon. */
export const showGallery = (props: ResultGalleryProps, width?: number) => render(galleryOf(props, width));

/** A submission that has brought its picture. */
export const doneEntry = (changes: Parameters<typeof entryOf>[0] = {}) =>
  entryOf({ state: "succeeded", images: images(1), ...changes });

/** Waits until every picture of the page is shown. */
export async function picturesShown(): Promise<void> {
  const isShown = ({ dataset }: HTMLElement) => /shown|settled/.test(dataset["phase"] ?? "");
  await expect
    .poll(() => {
      const pictures = [...document.querySelectorAll<HTMLElement>("img.gih-picture")];
      return pictures.length > 0 && pictures.every(isShown);
    })
    .toBe(true);
}

/** The tiles of the first day. */
export const tiles = () => page.getByRole("list").first().getByRole("listitem", { includeHidden: true });

/** Where these tiles are. */
export const boxes = () =>
  tiles()
    .elements()
    .map((tile) => tile.getBoundingClientRect());
