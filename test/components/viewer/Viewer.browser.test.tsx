import { afterEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { expectAccessible } from "../expectAccessible";
import { images } from "../result-gallery/entries";
import { doneEntry } from "../result-gallery/galleryPage";
import { button, dunes, picture, showViewer, vases, viewerAt } from "./viewerPage";

afterEach(async () => {
  await page.viewport(414, 896);
});

describe("looking through the pictures", () => {
  it("loads nothing before it is opened, then shows the picture and gives the focus back", async () => {
    await showViewer({ start: null });
    expect(page.getByRole("dialog").query()).toBeNull();
    await userEvent.click(button("Look"));
    await expect.element(viewerAt(3)).toBeVisible();
    await expect.element(picture("Dunes")).toBeVisible();
    await userEvent.keyboard("{Escape}");
    await expect.element(button("Look")).toHaveFocus();
    await expect.poll(() => page.getByRole("dialog").query()).toBeNull();
  });

  it("goes on and back by keys, and stays at the ends", async () => {
    await showViewer();
    await userEvent.keyboard("{ArrowRight}");
    await expect.element(viewerAt(2)).toBeVisible();
    await userEvent.keyboard("{End}{ArrowRight}");
    await expect.element(viewerAt(3)).toBeVisible();
    await expect.element(button("Next image")).toHaveAttribute("aria-disabled", "true");
    await userEvent.keyboard("{ArrowLeft}{Home}{ArrowLeft}");
    await expect.element(viewerAt(1)).toBeVisible();
  });

  it("goes on and back by buttons and by the filmstrip", async () => {
    await showViewer();
    const [back, on] = [button("Previous image"), button("Next image")];
    const startOf = (arrow: typeof back) => arrow.element().getBoundingClientRect().left;
    expect(startOf(back)).toBeLessThan(startOf(on) - 500);
    await userEvent.click(on);
    await expect.element(viewerAt(2)).toBeVisible();
    await userEvent.click(button("Image 3 of 3: Dunes"));
    await expect.element(viewerAt(3)).toBeVisible();
    await expect.element(button("Image 3 of 3: Dunes")).toHaveAttribute("aria-current", "true");
  });

  it("says where it is as it moves on", async () => {
    await showViewer();
    await userEvent.keyboard("{End}");
    const said = page.getByText("Image 3 of 3: Dunes", { exact: true });
    await expect.element(said).toHaveAttribute("aria-live", "polite");
  });

  it("follows the reading direction", async () => {
    await showViewer();
    document.documentElement.dir = "rtl";
    await userEvent.keyboard("{ArrowLeft}");
    await expect.element(viewerAt(2)).toBeVisible();
    document.documentElement.dir = "ltr";
  });

  it("shows the neighbour of what has gone, and what comes back", async () => {
    const { again } = await showViewer();
    again({ entries: [dunes] });
    await expect.element(viewerAt(1, 1)).toBeVisible();
    await expect.element(picture("Dunes")).toBeVisible();
    again({ entries: [vases, dunes] });
    await expect.element(viewerAt(1)).toBeVisible();
    await expect.element(picture()).toBeVisible();
  });

  it("closes when nothing is left, and what arrives later does not open by itself", async () => {
    const { again } = await showViewer();
    again({ entries: [] });
    await expect.poll(() => page.getByRole("dialog").query()).toBeNull();
    again({ entries: [vases] });
    await expect.element(button("Look")).toBeVisible();
    expect(page.getByRole("dialog").query()).toBeNull();
  });
});

describe("the acts", () => {
  it("does what the gallery does, for the picture in sight", async () => {
    const acts = { onToggleFavourite: vi.fn(), onRemove: vi.fn(), onDownload: vi.fn() };
    await showViewer(acts);
    await userEvent.keyboard("{ArrowRight}");
    await expect.element(viewerAt(2)).toBeVisible();
    await userEvent.click(button("Download"));
    expect(acts.onDownload).toHaveBeenCalledExactlyOnceWith(vases.images[1], vases);
    await userEvent.keyboard("f");
    expect(acts.onToggleFavourite).toHaveBeenCalledExactlyOnceWith(vases);
    await userEvent.keyboard("{Delete}");
    expect(acts.onRemove).toHaveBeenCalledExactlyOnceWith(vases);
  });

  it.each([
    ["Reuse recipe", "onReuse"],
    ["Use as reference", "onUseAsReference"],
  ] as const)("closes before %s, so that the form can have the focus", async (name, act) => {
    const seen: (Element | null)[] = [];
    await showViewer({ [act]: () => seen.push(document.querySelector(":modal")) });
    await userEvent.click(button(name));
    expect(seen).toEqual([null]);
  });

  it("has the rarer ones behind one button", async () => {
    const onVary = vi.fn();
    await showViewer({ onVary, onRemove: vi.fn(), onCopyImage: () => Promise.resolve() });
    await userEvent.click(button("More actions"));
    for (const name of ["Vary this image", "Copy image", "Copy link", "Remove from gallery"])
      await expect.element(button(name)).toBeVisible();
    await userEvent.click(button("Vary this image"));
    expect(onVary).toHaveBeenCalledExactlyOnceWith(vases.images[0], vases);
  });

  it("says that it has copied, and that it could not", async () => {
    const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    await showViewer({ onCopyImage: () => Promise.reject(new Error("unreadable")) });
    await userEvent.click(button("Copy prompt"));
    expect(write).toHaveBeenCalledExactlyOnceWith("An ochre vase");
    await expect.element(button("Copied")).toBeVisible();
    await userEvent.click(button("More actions"));
    await userEvent.click(button("Copy image"));
    await expect.element(button("Could not copy")).toBeVisible();
  });
});

describe("the recipe", () => {
  it("tells how the picture came to be, and leads to where it came from", async () => {
    const made = doneEntry({
      ...{ key: "made", parent: { key: "dunes", imageId: "image-0" }, cost: { used: 10, refunded: 10 } },
      ...{ tookMs: 48_000, request: { prompt: "Dunes at night", quality: "high" } },
    });
    await showViewer({
      ...{ entries: [made, dunes], start: { key: "made", imageId: "image-0" } },
      modelName: () => "GPT Image 2",
    });
    const recipe = page.getByRole("complementary", { name: "Recipe" });
    for (const fact of [
      "GPT Image 2",
      "1536 × 1024",
      "3:2",
      "High",
      "10 credits",
      "10 credits refunded",
      "48 s",
    ])
      await expect.element(recipe.getByText(fact, { exact: true })).toBeVisible();
    await userEvent.click(recipe.getByRole("button", { name: /^Made from this image/ }));
    await expect.element(viewerAt(2, 2)).toBeVisible();
  });

  it("is a sheet where there is no room beside the picture, with 44 px for every finger", async () => {
    await showViewer({ onReuse: vi.fn(), onUseAsReference: vi.fn(), onToggleFavourite: vi.fn() }, 360, 740);
    const controls = [
      "Favourite",
      "More actions",
      "Close",
      "Recipe",
      "Reuse recipe",
      "Use as reference",
      "Zoom in",
    ];
    for (const name of controls) {
      const { width, height } = page
        .getByRole("button", { name, exact: true })
        .element()
        .getBoundingClientRect();
      expect(Math.min(width, height), name).toBeGreaterThanOrEqual(44);
    }
    await userEvent.click(page.getByRole("button", { name: "Recipe", exact: true }));
    const sheet = page.getByRole("dialog", { name: "Recipe" });
    await expect.element(sheet.getByText("1536 × 1024")).toBeVisible();
    await userEvent.keyboard("{ArrowRight}{Escape}");
    await expect.poll(() => sheet.query()).toBeNull();
    await expect.element(viewerAt(1)).toBeVisible();
  });
});

describe("a picture that can't be loaded", () => {
  const gone = [{ id: "x", url: "data:image/png;base64,AAAA" }];
  const start = { key: "gone", imageId: "x" };

  it("says so, and loads it again", async () => {
    await showViewer({ entries: [doneEntry({ key: "gone", images: gone })], start });
    await expect
      .element(page.getByRole("alert").getByText("It may no longer be stored. Its recipe is."))
      .toBeVisible();
    await userEvent.click(button("Load again"));
    await expect.element(page.getByText("Could not load")).toBeVisible();
  });

  it("keeps its small copy in sight", async () => {
    const small = images(1)[0]?.url ?? "";
    await showViewer({
      entries: [doneEntry({ key: "gone", images: gone, thumbnails: { x: small } })],
      start,
    });
    await expect.element(page.getByText("This is its small copy.")).toBeVisible();
  });
});

it.each([360, 768, 1280])("is accessible in both themes, %d pixels wide", async (width) => {
  const all = { onReuse: vi.fn(), onUseAsReference: vi.fn(), onToggleFavourite: vi.fn(), onRemove: vi.fn() };
  await showViewer(all, width, 800);
  await expect.element(picture()).toBeVisible();
  await expectAccessible();
});
