import { render } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { FetchImage } from "../../src/hooks/fetchImage";
import { memoryStorage } from "../../src/journal/memoryStorage";
import { ImageHubProvider } from "../../src/studio/ImageHubProvider";
import { useZip } from "../../src/studio/useZip";
import { ZipNotice } from "../../src/studio/ZipNotice";
import { entryOf, images } from "../components/result-gallery/entries";
import { createTestHub } from "../support/createTestHub";

const entry = entryOf({ key: "vase", state: "succeeded", images: images(3) });
const pictures = entry.images.map((image) => ({ image, entry }));

function Saver() {
  const { zip, state, dismiss } = useZip();
  return (
    <>
      <button type="button" onClick={() => void zip(pictures)}>
        Save
      </button>
      {state && <ZipNotice state={state} onDismiss={dismiss} />}
    </>
  );
}

/** Shows what saves three pictures that are read like this; gives the names of the files that were saved. */
function showSaver(fetchImage: FetchImage) {
  const saved: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
  const { client } = createTestHub();
  const view = render(
    <ImageHubProvider client={client} storage={memoryStorage()} fetchImage={fetchImage}>
      <Saver />
    </ImageHubProvider>,
  );
  return { ...view, saved };
}

const save = () => userEvent.click(page.getByRole("button", { name: "Save" }));
const png = () => Promise.resolve(new Blob(["picture"], { type: "image/png" }));
const refused = () => Promise.reject(new TypeError("Failed to fetch"));
const isLast = (url: string) => url === pictures[2]?.image.url;

/** Reads the first picture at once, and the others never; tells the signals that it was given. */
function slowly() {
  const signals: (AbortSignal | undefined)[] = [];
  const fetchImage: FetchImage = (_url, options) => {
    signals.push(options?.signal ?? undefined);
    if (signals.length === 1) return png();
    return new Promise((_resolve, reject) => {
      options?.signal?.addEventListener("abort", () => reject(new DOMException("Stopped", "AbortError")));
    });
  };
  return { signals, fetchImage };
}

describe("saving several pictures", () => {
  it("saves one archive under the day's name, and says nothing when all went well", async () => {
    const { saved } = showSaver(png);
    await save();
    await expect.poll(() => saved).toEqual([expect.stringMatching(/^images-\d{4}-\d\d-\d\d\.zip$/)]);
    await expect.poll(() => document.querySelector(".gih-notice")).toBeNull();
  });

  it("says how far it is; Cancel stops reading, and nothing is saved", async () => {
    const { signals, fetchImage } = slowly();
    const { saved } = showSaver(fetchImage);
    await save();
    await expect.element(page.getByText("Packing 1 of 3")).toBeVisible();
    await userEvent.click(page.getByRole("button", { name: "Cancel" }));
    await expect.poll(() => document.querySelector(".gih-notice")).toBeNull();
    expect(signals.every((signal) => signal?.aborted)).toBe(true);
    expect(saved).toEqual([]);
  });

  it("stops reading when the gallery goes", async () => {
    const { signals, fetchImage } = slowly();
    const { unmount } = showSaver(fetchImage);
    await save();
    await expect.poll(() => signals).toHaveLength(2);
    unmount();
    expect(signals[1]?.aborted).toBe(true);
  });

  it("saves what could be read, and says how many could not", async () => {
    const { saved } = showSaver((url) => (isLast(url) ? refused() : png()));
    await save();
    await expect.element(page.getByText(/^1 image could not be read/)).toBeVisible();
    expect(saved).toHaveLength(1);
    await userEvent.click(page.getByRole("button", { name: "Dismiss" }));
    await expect.poll(() => document.querySelector(".gih-notice")).toBeNull();
  });

  it("saves nothing where nothing could be read, and says so", async () => {
    const { saved } = showSaver(refused);
    await save();
    const words = "None of these images could be read, so nothing was saved.";
    await expect.element(page.getByText(words)).toBeVisible();
    expect(saved).toEqual([]);
  });

  it("begins anew when it is asked again", async () => {
    const { signals, fetchImage } = slowly();
    showSaver(fetchImage);
    await save();
    await expect.poll(() => signals).toHaveLength(2);
    await save();
    await expect.poll(() => signals).toHaveLength(3);
    expect(signals.slice(0, 2).every((signal) => signal?.aborted)).toBe(true);
    expect(signals[2]?.aborted).toBe(false);
  });
});
