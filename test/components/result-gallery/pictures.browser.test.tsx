import { describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { entryOf, images } from "./entries";
import { boxes, doneEntry, galleryOf, picturesShown, showGallery, tiles } from "./galleryPage";

describe("arrival", () => {
  it("fades the picture in where it was awaited, and moves nothing", async () => {
    const waiting = [entryOf({ request: { n: 2 } }), doneEntry({ key: "older" })];
    const { rerender } = showGallery({ entries: waiting });
    await picturesShown();
    const before = boxes();
    expect(before).toHaveLength(3);
    rerender(
      galleryOf({
        entries: [doneEntry({ request: { n: 2 }, images: images(2) }), doneEntry({ key: "older" })],
      }),
    );
    await picturesShown();
    expect(boxes()).toEqual(before);
    const picture = page.getByRole("img", { name: "An ochre vase" }).first();
    await expect.element(picture).toHaveAttribute("data-phase", "settled");
    expect(getComputedStyle(picture.element()).opacity).toBe("1");
    expect(page.getByText("0:42", { exact: true }).elements()).toEqual([]);
  });

  it("shows the wait until the picture is decoded", async () => {
    const { rerender } = showGallery({ entries: [entryOf()] });
    const never = [{ id: "x", url: "data:image/png;base64,iVBORw0KGgo=" }];
    rerender(galleryOf({ entries: [doneEntry({ images: never })] }));
    await expect.element(page.getByText("Could not load")).toBeVisible();
    expect(page.getByText("0:42", { exact: true }).elements()).toEqual([]);
  });

  it("takes the picture's own ratio where the model chose it", async () => {
    showGallery({ entries: [doneEntry({ images: images(1, 1600, 800), request: { size: "auto" } })] });
    await picturesShown();
    await expect
      .poll(() => boxes().map(({ width, height }) => Math.round((width / height) * 10)))
      .toEqual([20]);
  });

  it("keeps the tile where a picture misses its ratio by a rounding", async () => {
    showGallery({ entries: [doneEntry({ images: images(1, 1552, 1024) })] });
    await picturesShown();
    expect(tiles().first().element().getAttribute("style")).toContain("--gih-r: 1.5;");
  });
});

describe("pictures", () => {
  it("is a link to the image's own address without onOpen, safe to follow", () => {
    showGallery({ entries: [doneEntry({ images: images(2), request: { n: 2 } })] });
    const link = page.getByRole("link", { name: "Open image 2 of 2: An ochre vase" }).element();
    expect(link.getAttribute("target")).toBe("_blank");
    expect(link.getAttribute("rel")).toBe("noopener noreferrer");
    expect(link.getAttribute("href")).toBe(images(2)[1]?.url);
  });

  it("reaches every action by the keyboard", async () => {
    const actions = { onOpen: vi.fn(), onUseAsReference: vi.fn(), onDownload: vi.fn(), onReuse: vi.fn() };
    const entry = doneEntry();
    showGallery({ entries: [entry], ...actions, onRemove: vi.fn() });
    await picturesShown();
    await userEvent.click(page.getByRole("searchbox"));
    for (const name of ["Select", "Open: An ochre vase", "Use as reference", "Download", "Reuse recipe"]) {
      await userEvent.tab();
      await expect.element(page.getByRole("button", { name })).toHaveFocus();
      if (name !== "Select") await userEvent.keyboard("{Enter}");
    }
    await userEvent.tab();
    await expect.element(page.getByRole("button", { name: "Remove from gallery" })).toHaveFocus();
    const [image] = entry.images;
    expect(actions.onOpen).toHaveBeenCalledExactlyOnceWith(image, entry);
    expect(actions.onUseAsReference).toHaveBeenCalledExactlyOnceWith(image, entry);
    expect(actions.onDownload).toHaveBeenCalledExactlyOnceWith(image, entry);
    expect(actions.onReuse).toHaveBeenCalledExactlyOnceWith(entry);
  });

  it("shows the scrim to a pointer, and calls the newest handler", async () => {
    const [first, second] = [vi.fn(), vi.fn()];
    const entries = [doneEntry()];
    const { rerender } = showGallery({ entries, onReuse: first });
    await picturesShown();
    rerender(galleryOf({ entries, onReuse: second }));
    await userEvent.hover(tiles().first());
    await userEvent.click(page.getByRole("button", { name: "Reuse recipe" }));
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 1]);
  });

  it("offers only what it was given; Download is a link then", async () => {
    showGallery({ entries: [doneEntry()] });
    await picturesShown();
    expect(page.getByRole("button").elements()).toEqual([]);
    const link = page.getByRole("link", { name: "Download" }).element();
    expect(link.hasAttribute("download")).toBe(true);
  });

  it("says when a picture can't be loaded, keeps its recipe, and loads it again", async () => {
    const onReuse = vi.fn();
    const entry = doneEntry({ images: [{ id: "x", url: "data:image/png;base64,AAAA" }] });
    showGallery({ entries: [entry], onReuse });
    await expect.element(page.getByText("Could not load")).toBeVisible();
    await userEvent.click(page.getByRole("button", { name: "Reuse recipe" }));
    expect(onReuse).toHaveBeenCalledExactlyOnceWith(entry);
    await userEvent.click(page.getByRole("button", { name: "Load again" }));
    await expect.element(page.getByText("Could not load")).toBeVisible();
  });

  it("blames the network where that is gone", async () => {
    vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
    showGallery({ entries: [doneEntry({ images: [{ id: "x", url: "data:image/png;base64,AAAA" }] })] });
    await expect.element(page.getByText("It is saved, the network is not.")).toBeVisible();
  });

  it("falls back to the thumbnail of an expired address", async () => {
    const [image] = images(1);
    showGallery({
      entries: [
        doneEntry({
          images: [{ id: "x", url: "data:image/png;base64,AAAA" }],
          thumbnails: { x: image?.url ?? "" },
        }),
      ],
    });
    await picturesShown();
    await expect.element(page.getByRole("img", { name: "An ochre vase" })).toHaveAttribute("src", image?.url);
  });
});
