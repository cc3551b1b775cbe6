import { fireEvent } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { pretendTouch } from "../components/pretendTouch";
import { fileOf, heads } from "../components/reference-dropzone/files";
import { pictureOf, transferOf } from "../components/reference-dropzone/pictures";
import { showStudio } from "./studioPage";

const vase = { defaultRequest: { prompt: "An ochre vase", size: "1024x1024" } };
const generate = () => page.getByRole("button", { name: /^Generate 1 image/ });
const thumbs = () => page.getByRole("img", { name: /^Reference \d/ });

function drop(...files: File[]): void {
  const dataTransfer = transferOf(files);
  const form = page.getByRole("form", { name: "Generate images" }).element();
  fireEvent(form, new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
}

const pictures = (count: number) =>
  Promise.all(
    Array.from({ length: count }, (_, index) =>
      pictureOf(`${index + 1}.png`, { colour: `rgb(${index * 9} 90 120)` }),
    ),
  );

afterEach(async () => {
  await page.viewport(414, 896);
});

describe("a reference that can't be sent", () => {
  it("stands in the way, says so on the button, and goes with one click", async () => {
    const { requests } = await showStudio(1280, 900, { studio: vase });
    drop(await pictureOf("good.png"), fileOf(heads.png, "broken.png"));
    await expect.element(page.getByText("A reference can’t be read.")).toBeVisible();
    await expect.element(generate()).toHaveAttribute("aria-disabled", "true");
    await expect.element(generate()).toHaveAccessibleDescription(/A reference can’t be read\./);
    (generate().element() as HTMLElement).focus();
    await userEvent.keyboard("{Enter}");
    await userEvent.click(page.getByRole("button", { name: "Remove 1 reference" }));
    await expect.element(page.getByText("broken.png removed.")).toBeInTheDocument();
    await expect.element(generate()).not.toHaveAttribute("aria-disabled");
    expect(thumbs().elements()).toHaveLength(1);
    expect(requests("generate")).toEqual([]);
    await userEvent.click(generate());
    await expect.poll(() => requests("generate")).toHaveLength(1);
  });
});

describe("more references than the model takes", () => {
  it("go with one click, the broken ones counted, and what was said of them goes too", async () => {
    await showStudio(1280, 900, { studio: vase });
    drop(...(await pictures(15)), fileOf(heads.png, "broken.png"), await pictureOf("surplus.png"));
    await expect.element(page.getByText("surplus.png: not added. Only 16 references fit.")).toBeVisible();
    await expect.element(thumbs().nth(14)).toBeVisible();
    await userEvent.selectOptions(page.getByRole("combobox", { name: "Model" }), "nanobanana");
    await expect.element(page.getByText(/takes 3 references. You have 16./)).toBeVisible();
    await expect.element(page.getByText(/Only 16 references fit/)).not.toBeInTheDocument();
    await userEvent.click(page.getByRole("button", { name: "Remove 13 references" }));
    await expect.element(page.getByText("13 references removed.")).toBeInTheDocument();
    expect(thumbs().elements()).toHaveLength(3);
    await expect.element(generate()).not.toHaveAttribute("aria-disabled");
  });
});

describe("the room for references", () => {
  const frame = () => document.querySelector(".gih-prompt")?.getBoundingClientRect() ?? new DOMRect();

  it.each([
    [768, 6],
    [768, 16],
    [1280, 16],
    [360, 6],
  ])("leaves the prompt its width, at %i px with %i of them", async (width, count) => {
    await showStudio(width, 900, { studio: vase });
    drop(...(await pictures(count)));
    await expect.element(thumbs().nth(count - 1)).toBeInTheDocument();
    const prompt = page.getByRole("textbox", { name: "Prompt" }).element().getBoundingClientRect();
    expect(prompt.width).toBeCloseTo(frame().width, 0);
    const list = page.getByRole("list", { name: "References" }).element().getBoundingClientRect();
    expect(list.top).toBeGreaterThanOrEqual(prompt.bottom);
    expect(list.right).toBeLessThanOrEqual(frame().right);
    expect(list.bottom).toBeLessThanOrEqual(frame().bottom);
    await expect.element(page.getByText(`${count} of 16`)).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });

  it("shows the whole of a tapped one where they scroll", async () => {
    const endTouch = pretendTouch();
    await showStudio(360, 780, { studio: vase });
    drop(...(await pictures(6)));
    await expect.element(thumbs().nth(5)).toBeInTheDocument();
    const list = page.getByRole("list", { name: "References" }).element().getBoundingClientRect();
    await userEvent.click(page.getByTitle("4.png"));
    const later = page.getByRole("button", { name: "Move 4.png later" }).element();
    await expect.poll(() => later.getBoundingClientRect().right).toBeLessThanOrEqual(list.right + 1);
    const earlier = page.getByRole("button", { name: "Move 4.png earlier" }).element();
    expect(earlier.getBoundingClientRect().left).toBeGreaterThanOrEqual(list.left - 1);
    endTouch();
  });

  it("keeps thumbnails off the prompt's frame where they scroll", async () => {
    await showStudio(360, 780, { studio: vase });
    drop(...(await pictures(6)));
    await expect.element(thumbs().nth(5)).toBeInTheDocument();
    await expect.element(page.getByText("6 of 16")).toBeVisible();
    const list = page.getByRole("list", { name: "References" }).element().getBoundingClientRect();
    expect(frame().right - list.right).toBeGreaterThanOrEqual(8);
    const count = page.getByText("6 of 16").element().getBoundingClientRect();
    expect(count.top).toBeGreaterThanOrEqual(list.bottom);
    expect(count.width).toBeGreaterThan(20);
  });
});
