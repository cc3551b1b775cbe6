import axe from "axe-core";
import { chromium, type Browser } from "playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startStudio } from "../../examples/studio/server.mjs";
import { findBrowser, launchArgs } from "../../scripts/browser.mjs";

const patience = 60_000;

let studio: Awaited<ReturnType<typeof startStudio>>;
let browser: Browser;

beforeAll(async () => {
  studio = await startStudio({ port: 0, env: {}, cacheDir: "node_modules/.vite-example" });
  browser = await chromium.launch({ ...(await findBrowser()), args: launchArgs });
}, 2 * patience);

afterAll(async () => {
  await browser?.close();
  await studio?.close();
}, patience);

it(
  "the example's page is accessible as a whole: one heading of its own, and everything in a landmark",
  async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.setDefaultTimeout(patience);
    await page.goto(studio.url);
    await page.getByRole("button", { name: /^112 credits/ }).waitFor();
    expect(await page.getByRole("heading", { level: 1 }).allTextContents()).toEqual(["Image studio"]);
    await page.evaluate(axe.source);
    const found = await page.evaluate(async () => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
      return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
    });
    expect(found).toEqual([]);
  },
  2 * patience,
);
