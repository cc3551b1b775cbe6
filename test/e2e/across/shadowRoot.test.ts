import { describe, expect, it } from "vitest";
import { patience } from "../journal/support/createVisitor";
import { liveInBrowser } from "../journal/support/liveInBrowser";
import { expectPicture, openGenerating } from "../journal/support/studio";
import { hasFocus, tabTo } from "./support/tabTo";

const lookOf = (element: Element) => {
  const style = getComputedStyle(element);
  const { borderRadius, fontSize, inlineSize, blockSize } = style;
  return [borderRadius, fontSize, inlineSize, blockSize, style.getPropertyValue("--gih-primary")];
};

describe("in a shadow root whose styles the page does not have", () => {
  const visit = liveInBrowser({ page: "everywhere" });

  it("the studio looks the same, and what arrives later does too", async () => {
    const { site, visitor } = await visit();
    let looks: string[][] | undefined;
    for (const search of ["?lang=en", "?lang=en&shadow"]) {
      const page = await openGenerating(visitor, `A boat ${search}`, { search });
      site.finish();
      await expectPicture(page, `A boat ${search}`);
      const tile = page.getByRole("link", { name: `Open: A boat ${search}` });
      await tabTo(page, tile);
      await page.keyboard.press("Enter");
      const viewer = page.getByRole("dialog");
      await viewer.getByRole("button", { name: "Zoom in" }).waitFor();
      const parts = [page.getByRole("button", { name: /^Generate 1 image/, includeHidden: true }), viewer];
      const now = () => Promise.all(parts.map((part) => part.evaluate(lookOf)));
      looks ??= await now();
      await expect.poll(now, { timeout: patience }).toEqual(looks);
      await page.keyboard.press("Escape");
      await viewer.waitFor({ state: "hidden" });
      await expect.poll(() => tile.evaluate(hasFocus), { timeout: patience }).toBe(true);
      expect(await page.evaluate(() => document.adoptedStyleSheets.length > 0)).toBe(
        !search.includes("shadow"),
      );
    }
  });
});
