import { describe, expect, it } from "vitest";
import type { Page } from "playwright";
import { paintImage } from "../../../src/fake/painter/paintImage";
import { patience } from "./support/createVisitor";
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

describe("what is in the form", () => {
  const visit = liveInBrowser();

  it("survives a reload in the very moment after typing: prompt, settings and reference", async () => {
    const { visitor } = await visit();
    const page = await visitor.open();
    await addReference(page);
    await reference(page).waitFor();
    await threeImages(page).check({ force: true });
    await promptOf(page).fill("A brass lamp, half written");
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
    await promptOf(page).fill("Ann's own");
    await page.goto(`${site.url}/?user=ben`);
    await promptOf(page).fill("Ben's own");
    expect(await page.content()).not.toContain("Ann");
    await page.goto(`${site.url}/?user=ann`);
    await expect.poll(() => promptOf(page).inputValue(), { timeout: patience }).toBe("Ann's own");
  });
});
