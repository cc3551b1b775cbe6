import axe from "axe-core";
import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { liveInBrowser } from "../journal/support/liveInBrowser";
import { clippedTexts, doubleText, smallTargets } from "./support/measure";
import { reachResults, reachSheet, reachViewer } from "./support/reach";

const visit = liveInBrowser({ page: "everywhere" });
const narrow = { width: 320, height: 640 };
const phone = { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true };

async function violations(page: Page): Promise<unknown[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    // What the line above has put there; a studio alone is no page.
    const { axe: runner } = window as unknown as { axe: typeof axe };
    const off = { enabled: false };
    const rules = { region: off, "landmark-one-main": off, "page-has-heading-one": off };
    const found = await runner.run({ rules });
    return found.violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
  });
}

describe.each(["en", "de", "ar"])("in %s", (locale) => {
  it("everything can be read at 320 pixels, and with text twice as large", async () => {
    const reached = await reachResults(await visit(), locale);
    const { page } = reached;
    await doubleText(page);
    expect(await clippedTexts(page), "with larger text").toEqual([]);
    await page.reload();
    await page.setViewportSize(narrow);
    await reachSheet(reached);
    expect(await clippedTexts(page), "the settings").toEqual([]);
    await page.keyboard.press("Escape");
    expect(await clippedTexts(page), "the studio").toEqual([]);
    await reachViewer(reached);
    expect(await clippedTexts(page), "the viewer").toEqual([]);
  });
});

describe("targets", () => {
  it("are at least 24 pixels wide and high", async () => {
    const reached = await reachResults(await visit(), "en");
    expect(await smallTargets(reached.page, 24), "the studio").toEqual([]);
    await reachViewer(reached);
    expect(await smallTargets(reached.page, 24), "the viewer").toEqual([]);
  });

  it("are at least 44 pixels wide and high for a finger", async () => {
    const reached = await reachResults(await visit(phone), "en");
    expect(await smallTargets(reached.page, 44), "the studio").toEqual([]);
    await reachSheet(reached);
    expect(await smallTargets(reached.page, 44), "the settings").toEqual([]);
    await reached.page.keyboard.press("Escape");
    await reachViewer(reached);
    expect(await smallTargets(reached.page, 44), "the viewer").toEqual([]);
  });
});

it("is accessible in the colours that a user forces", async () => {
  const reached = await reachResults(await visit(), "en");
  await reached.page.emulateMedia({ forcedColors: "active" });
  expect(await violations(reached.page), "the studio").toEqual([]);
  await reachViewer(reached);
  expect(await violations(reached.page), "the viewer").toEqual([]);
});
