import { describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { ImageHubError } from "../../../src/contract/ImageHubError";
import { entryOf } from "./entries";
import { showGallery } from "./galleryPage";

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
