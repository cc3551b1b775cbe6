import { expect, it } from "vitest";
import { blocksOf } from "../readme/support/readBlocks";
import { buildStyles, openStyledPage } from "./support/openStyledPage";

const layered = blocksOf("css")[1]?.code ?? "";
/** The reset as pages have it before they read the README. */
const [, bare = ""] = /@layer reset \{\n([^]*)\}\n/.exec(layered) ?? [];

/** The outer and inner spaces of every element of the components, in order. */
async function spacesWith(styles: string): Promise<string[]> {
  const { page, complaints } = await openStyledPage(styles);
  const spaces = await page.locator("main *, .gih-root *").evaluateAll((elements) =>
    elements.map((element) => {
      const { margin, padding, boxSizing } = getComputedStyle(element);
      return `${element.tagName}.${element.className.toString()}: ${margin} / ${padding} / ${boxSizing}`;
    }),
  );
  expect(complaints).toEqual([]);
  return spaces;
}

it("a reset takes nothing from the components in the README's layer, and a good deal outside of one", async () => {
  const intended = await spacesWith(await buildStyles());
  expect(intended.length).toBeGreaterThan(10);
  expect(bare).toContain("padding: 0");
  expect(await spacesWith(await buildStyles(bare))).not.toEqual(intended);
  expect(await spacesWith(await buildStyles(layered))).toEqual(intended);
  expect(await spacesWith(layered + (await buildStyles()))).toEqual(intended);
});
