import { describe, expect, it } from "vitest";
import { blocksOf } from "../readme/support/readBlocks";
import { buildStyles, openStyledPage } from "./support/openStyledPage";

const remedy = blocksOf("css")[1]?.code ?? "";
/** The same rules as pages have them before they read the README. */
const before = remedy
  .replace(/@layer reset \{\n([^]*?)\n\}/, "$1")
  .replace("overflow-x: clip", "overflow-x: hidden");

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

/** How far the studio's form moves when a long page is scrolled by 1000 pixels. */
async function formMovesWith(styles: string, width: number): Promise<number> {
  const { page } = await openStyledPage(
    `${styles} main { display: none } .gih-studio-gallery { min-height: 4000px }`,
  );
  await page.setViewportSize({ width, height: 700 });
  const top = () => page.locator("form:visible").evaluate((form) => form.getBoundingClientRect().top);
  const start = await top();
  await page.evaluate(() => window.scrollTo(0, 1000));
  expect(await page.evaluate(() => window.scrollY)).toBe(1000);
  return Math.round(start - (await top()));
}

it("the rules to compare with are the README's without its two changes", () => {
  expect(before).toContain("overflow-x: hidden");
  expect(before).not.toContain("@layer reset {");
});

describe("the rules of a new Next app, as the README writes them", () => {
  it("take no space from any component, and a good deal when they are left as they were", async () => {
    const intended = await spacesWith(await buildStyles());
    expect(intended.length).toBeGreaterThan(50);
    expect(await spacesWith(await buildStyles(before))).not.toEqual(intended);
    expect(await spacesWith(await buildStyles(remedy))).toEqual(intended);
    expect(await spacesWith(remedy + (await buildStyles()))).toEqual(intended);
  });

  it.each([390, 1300])("let the form stay in sight, %d pixels wide", async (width) => {
    expect(await formMovesWith(await buildStyles(before), width)).toBe(1000);
    expect(await formMovesWith(await buildStyles(remedy), width)).toBeLessThan(100);
  });
});
