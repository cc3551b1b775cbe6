import { describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { ImageHubError } from "../../../src/contract/ImageHubError";
import { entryOf, images } from "./entries";
import { doneEntry, picturesShown, showGallery } from "./galleryPage";

const error = new ImageHubError("", { code: "networkError", charged: "no" });

describe("a failed entry whose references were not kept", () => {
  const entry = entryOf({ state: "failed", error, missingReferences: 2 });

  it("offers its recipe instead of another try, and says why", async () => {
    const onReuse = vi.fn();
    showGallery({ entries: [entry], onRetry: vi.fn(), onReuse });
    const words = /Some references are not here: too large to keep, or on another device\. Add them again\./;
    await expect.element(page.getByText(words)).toBeVisible();
    expect(page.getByRole("button", { name: "Try again" }).elements()).toEqual([]);
    await userEvent.click(page.getByRole("button", { name: "Reuse recipe" }));
    expect(onReuse).toHaveBeenCalledExactlyOnceWith(entry);
  });

  it("is tried again where all of them are there", async () => {
    const whole = entryOf({ state: "failed", error });
    const onRetry = vi.fn();
    showGallery({ entries: [whole], onRetry, onReuse: vi.fn() });
    await userEvent.click(page.getByRole("button", { name: "Try again" }));
    expect(onRetry).toHaveBeenCalledExactlyOnceWith(whole);
  });
});

describe("a picture whose address has expired", () => {
  const [shown] = images(1);
  const gone = { id: "image-0", url: "data:image/png;base64,AAAA" };
  const entry = doneEntry({ images: [gone] });
  const sourceOf = (element: Element) => element.getAttribute("src");

  it("comes from its other address, in its tile and in the viewer", async () => {
    const otherUrl = vi.fn(() => shown?.url);
    showGallery({ entries: [entry], otherUrl });
    await picturesShown();
    expect(otherUrl).toHaveBeenCalledWith(gone, entry);
    await userEvent.click(page.getByRole("link", { name: "Open: An ochre vase" }));
    const picture = page.getByRole("dialog").getByRole("img", { name: "An ochre vase" });
    await expect.poll(() => sourceOf(picture.element())).toBe(shown?.url);
    await expect.poll(() => picture.element().getAttribute("data-phase")).toMatch(/shown|settled/);
  });

  it("says so where the other address fails, too, and tries both again", async () => {
    showGallery({ entries: [entry], otherUrl: () => "data:image/png;base64,BBBB" });
    await expect.element(page.getByText("Could not load")).toBeVisible();
    await userEvent.click(page.getByRole("button", { name: "Load again" }));
    await expect.element(page.getByText("Could not load")).toBeVisible();
  });
});
