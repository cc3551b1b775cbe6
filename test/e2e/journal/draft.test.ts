import { describe, expect, it } from "vitest";
import type { Page } from "playwright";
import { paintImage } from "../../../src/fake/painter/paintImage";
import { patience } from "./support/createVisitor";
import { keptTexts } from "./support/keptTexts";
import { liveInBrowser } from "./support/liveInBrowser";

const promptOf = (page: Page) => page.getByRole("textbox", { name: "Prompt" });
const threeImages = (page: Page) => page.getByRole("radio", { name: /^3 images/ });
const reference = (page: Page) => page.getByRole("img", { name: /^Reference 1/ });

const addReference = async (page: Page) =>
  page.locator("input[type=file][multiple]").setInputFiles({
    name: "lamp.png",
    mimeType: "image/png",
    buffer: Buffer.from(await paintImage({ prompt: "a lamp", seed: "draft", width: 64, height: 48 })),
  });

/** A page that ends at once may take its last write with it, on a machine that is busy enough. */
const write = async (page: Page, prompt: string) => {
  await promptOf(page).fill(prompt);
  await expect.poll(() => keptTexts(page), { timeout: patience }).toContain(prompt);
};

describe("what is in the form", () => {
  const visit = liveInBrowser();

  it("survives a reload: prompt, settings and reference", async () => {
    const { visitor } = await visit();
    const page = await visitor.open();
    await addReference(page);
    await reference(page).waitFor();
    await threeImages(page).check({ force: true });
    await write(page, "A brass lamp, half written");
    await page.reload();
    await expect
      .poll(() => promptOf(page).inputValue(), { timeout: patience })
      .toBe("A brass lamp, half written");
    await reference(page).waitFor();
    await expect.poll(() => threeImages(page).isChecked(), { timeout: patience }).toBe(true);
  });

  it("is nobody else's, and its owner's again", async () => {
    const { site, visitor } = await visit();
    const page = await visitor.open({ search: "?user=ann" });
    await write(page, "Ann's own");
    await page.goto(`${site.url}/?user=ben`);
    await promptOf(page).fill("Ben's own");
    expect(await page.content()).not.toContain("Ann");
    await page.goto(`${site.url}/?user=ann`);
    await expect.poll(() => promptOf(page).inputValue(), { timeout: patience }).toBe("Ann's own");
  });
});
