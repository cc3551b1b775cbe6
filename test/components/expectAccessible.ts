import axe from "axe-core";
import { expect } from "vitest";

const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
// A part is not a page: it has no landmarks and no heading of its own.
const pageRules = Object.fromEntries(
  ["region", "landmark-one-main", "page-has-heading-one"].map((rule) => [rule, { enabled: false }]),
);

/** Runs axe on what the document shows, in the light and in the dark theme. */
export async function expectAccessible(): Promise<void> {
  for (const theme of ["light", "dark"]) {
    document.documentElement.dataset.gihTheme = theme;
    document.body.style.background = "var(--gih-canvas)";
    // Colours in transition would be measured half-way.
    await Promise.allSettled(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity)
        .map(({ finished }) => finished),
    );
    const { violations } = await axe.run(document.body, {
      runOnly: { type: "tag", values: wcag },
      rules: pageRules,
    });
    const found = violations.map(({ id, nodes }) => [id, theme, ...nodes.map(({ html }) => html)]);
    expect(found).toEqual([]);
  }
  delete document.documentElement.dataset.gihTheme;
}
