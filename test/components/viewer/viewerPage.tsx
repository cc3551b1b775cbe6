import { render } from "@testing-library/react";
import { StrictMode, useState } from "react";
import { expect } from "vitest";
import { page } from "vitest/browser";
import { Viewer } from "../../../src/components/viewer/Viewer";
import type { PictureKey } from "../../../src/components/viewer/viewerPictures";
import type { ViewerProps } from "../../../src/components/viewer/Viewer";
import "../../../src/styles.css";
import { images } from "../result-gallery/entries";
import { doneEntry } from "../result-gallery/galleryPage";

/** Two vases of one submission, and dunes. */
export const vases = doneEntry({ key: "vases", images: images(2), request: { n: 2 }, cost: { used: 20 } });
export const dunes = doneEntry({ key: "dunes", request: { prompt: "Dunes" } });

type Props = Partial<Omit<ViewerProps, "value" | "onValueChange">> & { start?: PictureKey | null };

const firstVase: PictureKey = { key: "vases", imageId: "image-0" };

function Page({ start = firstVase, ...props }: Props) {
  const [value, setValue] = useState(start);
  return (
    <StrictMode>
      <button type="button" onClick={() => setValue({ key: "dunes", imageId: "image-0" })}>
        Look
      </button>
      <Viewer entries={[vases, dunes]} {...props} value={value} onValueChange={setValue} />
    </StrictMode>
  );
}

/** Shows a viewer that is open at the first vase, in a window of this size. */
export async function showViewer(props: Props = {}, width = 1280, height = 800) {
  await page.viewport(width, height);
  const shown = render(<Page {...props} />);
  if (props.start !== null) await expect.element(page.getByRole("button", { name: "Zoom in" })).toBeVisible();
  return { ...shown, again: (next: Props) => shown.rerender(<Page {...next} />) };
}

/** The viewer, at this place. */
export const viewerAt = (place: number, total = 3) =>
  page.getByRole("dialog", { name: new RegExp(`^Image ${place} of ${total}:`) });

/** A button of it. */
export const button = (name: string | RegExp) => page.getByRole("button", { name });

/** The picture that is looked at. */
export const picture = (prompt = "An ochre vase") => page.getByRole("img", { name: prompt });
