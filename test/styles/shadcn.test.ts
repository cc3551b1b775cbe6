import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator } from "playwright";
import { beforeAll, describe, expect, it } from "vitest";
import { root } from "../support/root";
import { computedColour } from "./support/computedColour";
import { buildStyles, openStyledPage } from "./support/openStyledPage";

const bridge = readFileSync(join(root, "src/shadcn.css"), "utf8");
let library: string;
beforeAll(async () => {
  library = await buildStyles();
});

const names = ["background", "foreground", "card", "popover", "muted", "muted-foreground", "border"] as const;
const more = ["primary", "primary-foreground", "ring"] as const;
const lightness = {
  light: [100, 4, 100, 100, 96, 46, 90, 9, 98, 60],
  dark: [4, 98, 4, 4, 15, 64, 15, 98, 9, 55],
};

/** shadcn's tokens in a hue of its own, as `write` spells a colour. */
const tokens = (scheme: keyof typeof lightness, write: (hsl: string) => string) =>
  [...names, ...more]
    .map((name, index) => `--${name}: ${write(`222 40% ${lightness[scheme][index]}%`)};`)
    .join("");

const themes = {
  v4: (hsl: string) => `hsl(${hsl})`,
  v3: (hsl: string) => hsl,
};
const sheetOf = (write: (hsl: string) => string) =>
  `:root { --radius: 8px; ${tokens("light", write)} } .dark { ${tokens("dark", write)} }`;

const styleOf = (element: Locator, property: "backgroundColor" | "borderRadius") =>
  element.evaluate((found, name) => getComputedStyle(found)[name], property);

describe.each(["v4", "v3"] as const)("shadcn.css, with the tokens of %s", (version) => {
  const open = async (order: (bridge: string, library: string) => string) => {
    const opened = await openStyledPage(order(bridge, library) + sheetOf(themes[version]));
    await opened.page.locator("html").evaluate((html, name) => (html.dataset["gihShadcn"] = name), version);
    return opened;
  };

  it.each([
    ["before", (own: string, styles: string) => own + styles],
    ["after", (own: string, styles: string) => styles + own],
  ])("gives the components shadcn's colours and radius, imported %s styles.css", async (_, order) => {
    const { page, button, complaints } = await open(order);
    const light = await computedColour(page, "hsl(222 40% 9%)");
    const dark = await computedColour(page, "hsl(222 40% 98%)");
    await expect.poll(() => styleOf(button, "backgroundColor")).toBe(light);
    expect(await styleOf(button, "borderRadius")).toBe("6px");
    for (const where of ["html", "main"]) {
      await page.locator(where).evaluate((element) => element.classList.add("dark"));
      await expect.poll(() => styleOf(button, "backgroundColor"), { message: where }).toBe(dark);
      await page.locator(where).evaluate((element) => element.classList.remove("dark"));
      await expect.poll(() => styleOf(button, "backgroundColor"), { message: where }).toBe(light);
    }
    expect(complaints).toEqual([]);
  });

  it("gives way to the page's own tokens", async () => {
    const { page, button } = await open((own, styles) => own + styles);
    await page.addStyleTag({ content: ":root { --gih-primary: rgb(1, 2, 3) }" });
    await expect.poll(() => styleOf(button, "backgroundColor")).toBe("rgb(1, 2, 3)");
  });
});
