import { render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { GenerationEntry } from "../../../src/contract/GenerationEntry";
import { ago, entryOf, images } from "./entries";
import { doneEntry, galleryOf, showGallery } from "./galleryPage";

const sizes = ["1536x1024", "1024x1536", "1024x1024", "2048x1152", "1152x2048"];
const hour = 3_600_000;

/** A finished submission with one picture of its own shape; every 40 make a day. */
const pictureEntry = (number: number): GenerationEntry => {
  const size = sizes[(number * 7) % sizes.length] ?? "1024x1024";
  const [width = 1, height = 1] = size.split("x").map(Number);
  return doneEntry({
    key: `key-${number}`,
    request: { size, prompt: `Picture ${number}` },
    images: images(1, width, height).map((image) => ({ ...image, id: `image-${number}` })),
    submittedAt: ago(Math.floor(number / 40) * 24 * hour + (number % 40) * 1000),
  });
};
const many = (count: number) => Array.from({ length: count }, (_, number) => pictureEntry(number));

const gallery = () => page.getByRole("region", { name: "Your images" });
const drawn = () => [...document.querySelectorAll<HTMLElement>(".gih-tile")];
const nameOf = (tile: Element | undefined) => tile?.querySelector("img")?.alt;
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const picture = (number: number) => page.getByRole("link", { name: `Open: Picture ${number}`, exact: true });

/** Where everything is within the gallery, by name. */
function whereabouts(): Map<string, number[]> {
  const origin = gallery().element().getBoundingClientRect();
  const found = [...document.querySelectorAll<HTMLElement>(".gih-tile, .gih-day")].map((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const name = element.dataset["tile"] ?? element.textContent;
    return [name, [left - origin.left, top - origin.top, width, height]] as [string, number[]];
  });
  return new Map(found);
}

describe("a gallery that draws only what is near the window", () => {
  const kinds = (["rows", "masonry", "grid"] as const).flatMap((layout) =>
    [328, 720, 1100].map((width) => ({ layout, width })),
  );
  const directions = kinds.flatMap((kind) => (["ltr", "rtl"] as const).map((dir) => ({ ...kind, dir })));

  it.each(directions)(
    "has every tile where the stylesheet has it: $layout, $width px, $dir",
    async (kind) => {
      const { layout, width, dir } = kind;
      const entries = [
        entryOf({ key: "waiting", request: { n: 3, size: "1024x1536" }, submittedAt: ago(1000) }),
        ...many(100),
      ];
      const shown = (windowFrom: number) => (
        <div dir={dir}>{galleryOf({ entries, layout, windowFrom }, width)}</div>
      );
      const { rerender } = render(shown(Infinity));
      await expect.poll(() => drawn().length).toBe(103);
      const wanted = whereabouts();
      rerender(shown(10));
      await expect.poll(() => document.querySelector(".gih-days")).not.toBeNull();
      await expect.poll(() => drawn().length).toBeGreaterThan(5);
      expect(drawn().length).toBeLessThan(103);
      for (const [name, box] of whereabouts())
        for (const [side, value] of box.entries())
          expect
            .soft(Math.abs(value - (wanted.get(name)?.[side] ?? NaN)), `${name} ${side}`)
            .toBeLessThan(1.5);
    },
  );

  it("draws what comes into sight before the frame is painted, and leaves out what is far", async () => {
    showGallery({ entries: many(1200) }, 800);
    await expect.element(picture(0)).toBeVisible();
    const length = document.documentElement.scrollHeight;
    for (let step = 0; step < 20; step += 1) {
      scrollBy(0, 700);
      await frame();
      const middle = document.elementsFromPoint(300, innerHeight / 2);
      const below = document.elementsFromPoint(300, innerHeight / 2 + 40);
      expect([...middle, ...below].some((element) => element.closest(".gih-tile, .gih-day"))).toBe(true);
      expect(drawn().length).toBeLessThan(80);
    }
    expect(document.documentElement.scrollHeight).toBe(length);
    await expect.element(picture(1000)).not.toBeInTheDocument();
  });

  it("does not move what is on screen when a picture comes to the front", async () => {
    const entries = many(1200);
    const { rerender } = showGallery({ entries }, 800);
    await expect.element(picture(0)).toBeVisible();
    scrollTo(0, 20_000);
    await frame();
    await frame();
    const tile = drawn().find((one) => one.getBoundingClientRect().top > 100);
    const name = nameOf(tile);
    const top = tile?.getBoundingClientRect().top ?? NaN;
    for (let more = 1; more <= 3; more += 1) {
      const newest = { ...pictureEntry(0), key: `new-${more}` };
      entries.unshift(newest);
      rerender(galleryOf({ entries: [...entries] }, 800));
      await frame();
      const now = drawn().find((one) => nameOf(one) === name);
      expect(Math.abs((now?.getBoundingClientRect().top ?? NaN) - top)).toBeLessThan(1);
    }
  });

  it("goes to its ends by the keyboard, and keeps the tile that has the focus", async () => {
    showGallery({ entries: many(1200) }, 800);
    await expect.element(picture(0)).toBeVisible();
    picture(0).element().focus();
    await userEvent.keyboard("{End}");
    await expect.element(picture(1199)).toHaveFocus();
    await expect.element(picture(1199)).toBeInViewport();
    await userEvent.keyboard("{ArrowUp}");
    const above = nameOf(document.activeElement?.closest(".gih-tile") ?? undefined);
    expect(above).not.toBe("Picture 1199");
    scrollTo(0, 0);
    await frame();
    expect(nameOf(document.activeElement?.closest(".gih-tile") ?? undefined)).toBe(above);
    await userEvent.keyboard("{Home}");
    await expect.element(picture(0)).toHaveFocus();
  });

  it("chooses all pictures, drawn or not, and removes them with a way back", async () => {
    showGallery({ entries: many(1200), onRemove: () => undefined }, 800);
    await expect.element(picture(0)).toBeVisible();
    picture(0).element().focus();
    await userEvent.keyboard("{Control>}a{/Control}");
    await expect.element(page.getByText("1,200 selected")).toBeVisible();
    await userEvent.keyboard("{Delete}");
    await expect.element(page.getByText("Removed 1,200 images")).toBeVisible();
    expect(drawn()).toEqual([]);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.element(picture(0)).toHaveFocus();
  });

  it("says to assistive technology where a tile is among those of its day", async () => {
    showGallery({ entries: many(1200) }, 800);
    await expect.element(picture(3)).toBeVisible();
    const tile = picture(3).element().closest("li");
    expect(tile?.getAttribute("aria-posinset")).toBe("4");
    expect(tile?.getAttribute("aria-setsize")).toBe("40");
  });

  it("learns the shape of a picture that the model decided on, and makes room for it", async () => {
    const [wide] = images(1, 2000, 1000);
    if (!wide) throw new Error("There is no picture.");
    const auto = doneEntry({ key: "auto", request: { size: "auto", prompt: "Own shape" }, images: [wide] });
    showGallery({ entries: [auto, ...many(1200)] }, 800);
    const tile = () => page.getByRole("link", { name: "Open: Own shape" }).element().closest("li");
    await expect
      .poll(() => {
        const { width = 0, height = 1 } = tile()?.getBoundingClientRect() ?? {};
        return Math.abs(width / height - 2);
      })
      .toBeLessThan(0.02);
  });

  it("gives the focus back to a tile that was left out while the viewer was open", async () => {
    showGallery({ entries: many(1200) }, 800);
    await picture(0).click();
    await expect.element(page.getByRole("dialog")).toBeVisible();
    await userEvent.keyboard("{End}");
    await userEvent.keyboard("{Escape}");
    await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
    await expect
      .poll(() => nameOf(document.activeElement?.closest(".gih-tile") ?? undefined))
      .toMatch(/Picture/);
  });
});
