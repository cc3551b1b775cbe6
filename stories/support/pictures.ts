import type { StoryObj } from "@storybook/react-vite";
import { expect, waitFor } from "storybook/test";

/** What the play function of a story looks with. */
type Canvas = Parameters<NonNullable<StoryObj["play"]>>[0]["canvas"];

/** Waits until so many pictures of a prompt are decoded, and gives them. */
export function findPictures(canvas: Canvas, prompt: string, count = 1): Promise<HTMLImageElement[]> {
  return waitFor(async () => {
    const pictures = canvas.getAllByRole<HTMLImageElement>("img", { name: prompt });
    await expect(pictures.filter(({ naturalWidth }) => naturalWidth > 0)).toHaveLength(count);
    return pictures;
  });
}

/** Finds words of a tile; what is only announced does not count. */
export const findWords = (canvas: Canvas, text: string | RegExp): Promise<HTMLElement> =>
  canvas.findByText(text, { ignore: "output *" });
