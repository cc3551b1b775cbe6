import { describe, expect, it } from "vitest";
import { paintImage } from "../../../src/fake/painter/paintImage";
import { patience } from "../journal/support/createVisitor";
import { liveInBrowser } from "../journal/support/liveInBrowser";
import { expectPicture, generateButton, queued } from "../journal/support/studio";
import { hasFocus, tabTo } from "./support/tabTo";

describe("without a pointer", () => {
  const visit = liveInBrowser();

  it("the whole job can be done: write, refer, send, look, compare, come back, reuse and download", async () => {
    const { site, visitor } = await visit();
    const page = await visitor.open();
    const prompt = page.getByRole("textbox", { name: "Prompt" });
    await tabTo(page, prompt);
    await page.keyboard.type("A paper boat");

    const choosing = page.waitForEvent("filechooser");
    await tabTo(page, page.getByRole("button", { name: "Add references" }).first());
    await page.keyboard.press("Enter");
    const picture = {
      name: "boat.png",
      mimeType: "image/png",
      buffer: Buffer.from(await paintImage({ prompt: "A boat", seed: "boat", width: 64, height: 64 })),
    };
    await (await choosing).setFiles(picture);
    await page.getByRole("img", { name: "Reference 1: boat.png" }).waitFor();

    await tabTo(page, generateButton(page));
    await page.keyboard.press("Enter");
    await queued(page).waitFor();
    site.finish();
    await expectPicture(page, "A paper boat");

    const tile = page.getByRole("link", { name: "Open: A paper boat" });
    await tabTo(page, tile);
    await page.keyboard.press("Enter");
    const viewer = page.getByRole("dialog");
    await tabTo(page, viewer.getByRole("button", { name: "Compare", exact: true }));
    await page.keyboard.press("Enter");
    const divider = viewer.getByRole("slider", { name: "Divider between the images" });
    await tabTo(page, divider);
    const before = await divider.inputValue();
    await page.keyboard.press("ArrowRight");
    expect(await divider.inputValue()).not.toBe(before);
    await page.keyboard.press("Escape");
    await divider.waitFor({ state: "detached" });
    await page.keyboard.press("Escape");
    await viewer.waitFor({ state: "hidden" });
    await expect.poll(() => tile.evaluate(hasFocus), { timeout: patience }).toBe(true);

    await prompt.fill("");
    await tile.focus();
    await tabTo(page, page.getByRole("button", { name: "Reuse recipe" }));
    await page.keyboard.press("Enter");
    await expect.poll(() => prompt.inputValue(), { timeout: patience }).toBe("A paper boat");

    const saving = page.waitForEvent("download");
    await tabTo(page, page.getByRole("button", { name: "Download" }));
    await page.keyboard.press("Enter");
    expect((await saving).suggestedFilename()).toMatch(/^a-paper-boat\.\w+$/);
  });
});
