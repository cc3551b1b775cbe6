import type { StoryObj } from "@storybook/react-vite";
import { expect, waitFor } from "storybook/test";

/** What the play function of a story looks with. */
type Canvas = Parameters<NonNullable<StoryObj["play"]>>[0]["canvas"];

/** Does what coming back to a window does: generations are polled at once, instead of when their end is near. */
const look = () => window.dispatchEvent(new Event("focus"));

/** Waits until so many pictures of a prompt are decoded, and gives them; keeps looking. */
export function findPictures(canvas: Canvas, prompt: string, count = 1): Promise<HTMLImageElement[]> {
  return waitFor(async () => {
    look();
    const pictures = canvas.getAllByRole<HTMLImageElement>("img", { name: prompt });
    await expect(pictures.filter(({ naturalWidth }) => naturalWidth > 0)).toHaveLength(count);
    return pictures;
  });
}

/** Finds words of a tile; what is only announced does not count; keeps looking. */
export const findWords = (canvas: Canvas, text: string | RegExp): Promise<HTMLElement> =>
  waitFor(() => {
    look();
    return canvas.getByText(text, { ignore: "output *" });
  });
