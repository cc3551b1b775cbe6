import type { Locator } from "playwright";
import { beforeAll, describe, expect, it } from "vitest";
import { blocksOf } from "../readme/support/readBlocks";
import { computedColour } from "./support/computedColour";
import { buildStyles, openStyledPage } from "./support/openStyledPage";

const own = blocksOf("css")[0]?.code ?? "";
const [, light = "", dark = ""] =
  /--gih-primary: light-dark\((oklch\(.*?\)), (oklch\(.*?\))\);/.exec(own) ?? [];
const themes = ["light", "dark", "auto"] as const;
const systems = ["light", "dark"] as const;

let styles: Record<string, string>;
beforeAll(async () => {
  const library = await buildStyles();
  styles = {
    "as written": own + library,
    "as written, after the library's": library + own,
    "as Vite builds it": await buildStyles(own),
  };
});

/** The colour of each part, as the browser computes it. */
const colourOf = (part: Locator, property: "backgroundColor" | "color") =>
  part.evaluate((element, name) => getComputedStyle(element)[name], property);

describe.each(["as written", "as written, after the library's", "as Vite builds it"])(
  "the README's theme, %s",
  (how) => {
    it("has two colours of which the page takes that of the system", async () => {
      const { page, button, complaints } = await openStyledPage(styles[how] ?? "");
      expect(await computedColour(page, light)).not.toBe(await computedColour(page, dark));
      for (const system of systems) {
        await page.emulateMedia({ colorScheme: system });
        const primary = await computedColour(page, system === "light" ? light : dark);
        await expect.poll(() => colourOf(button, "backgroundColor")).toBe(primary);
      }
      expect(complaints).toEqual([]);
    });

    it.each(["html", "main"])("gives way to data-gih-theme on %s", async (where) => {
      const { page, button } = await openStyledPage(styles[how] ?? "");
      for (const system of systems)
        for (const theme of themes) {
          await page.emulateMedia({ colorScheme: system });
          await page.locator(where).evaluate((element, name) => (element.dataset["gihTheme"] = name), theme);
          const isDark = (theme === "auto" ? system : theme) === "dark";
          const primary = await computedColour(page, isDark ? dark : light);
          await expect
            .poll(() => colourOf(button, "backgroundColor"), { message: `${theme} on ${system}` })
            .toBe(primary);
          const text = await computedColour(page, isDark ? "oklch(0.18 0 0)" : "oklch(0.99 0 0)");
          await expect.poll(() => colourOf(button, "color"), { message: `${theme} on ${system}` }).toBe(text);
        }
    });
  },
);
