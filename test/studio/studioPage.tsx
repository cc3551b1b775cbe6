import { render } from "@testing-library/react";
import { StrictMode } from "react";
import { expect } from "vitest";
import { page } from "vitest/browser";
import type { FakeHubOptions } from "../../src/fake";
import { memoryStorage } from "../../src/journal/memoryStorage";
import { ImageStudio, type ImageStudioProps } from "../../src/studio/ImageStudio";
import { ImageHubProvider, type ImageHubProviderProps } from "../../src/studio/ImageHubProvider";
import "../../src/styles.css";
import { createTestHub } from "../support/createTestHub";

type Options = Pick<ImageHubProviderProps, "fetchImage" | "messages"> & {
  studio?: ImageStudioProps;
  hub?: FakeHubOptions;
};

/** A studio in front of a fake hub that answers at once, in a window of this size. */
export async function showStudio(
  width: number,
  height: number,
  { studio, hub: options, ...provider }: Options = {},
) {
  await page.viewport(width, height);
  const { client, requests, hub } = createTestHub({ imageUrls: "blob", maxImageEdge: 64, ...options });
  const app = (
    <StrictMode>
      <ImageHubProvider client={client} storage={memoryStorage()} {...provider}>
        <ImageStudio {...studio} />
      </ImageHubProvider>
    </StrictMode>
  );
  return { ...render(app), requests, hub };
}

/** The prompt's text area. */
export const promptBox = () => page.getByRole("textbox", { name: "Prompt" });

/** Presses Generate and waits for this many decoded pictures of the prompt. */
export async function generatePictures(prompt: string, count = 1): Promise<void> {
  await page.getByRole("button", { name: /^Generate/ }).click();
  await expect
    .poll(() => {
      const pictures = page.getByRole("img", { name: prompt }).elements();
      return pictures.filter((picture) => picture.getAttribute("data-phase") === "settled").length;
    })
    .toBe(count);
}
