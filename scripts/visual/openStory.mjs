import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../run.mjs";

const patience = 60_000;
const noon = new Date("2026-03-14T12:00:00Z");
const later = new Date("2026-03-14T12:05:00Z");

/** A font that comes with a development dependency: those of the machine differ from others'. */
async function fontRule() {
  const file = join(root, "node_modules/next/dist/next-devtools/server/font/geist-latin.woff2");
  const data = (await readFile(file)).toString("base64");
  return `@font-face { font-family: story; font-weight: 100 900; src: url(data:font/woff2;base64,${data}); }
    #storybook-root > [data-gih-theme] { font-family: story, sans-serif !important; }`;
}

/** Opens a story at a fixed time, plays it to its end, and stops the clock. */
export async function openStory(browser, url, story) {
  const page = await browser.newPage({ timezoneId: "UTC", locale: "en-US", reducedMotion: "reduce" });
  page.setDefaultTimeout(patience);
  await page.clock.install({ time: noon });
  await page.goto(`${url}/iframe.html?id=${story}&viewMode=story`);
  await page.addStyleTag({ content: await fontRule() });
  await page.evaluate(() => document.fonts.load("16px story"));
  const phase = await page.waitForFunction(() => {
    const { phase } = globalThis.__STORYBOOK_PREVIEW__?.currentRender ?? {};
    return ["completed", "finished", "errored", "aborted"].includes(phase) && phase;
  });
  if ((await phase.jsonValue()) === "errored") throw new Error(`The story ${story} fails.`);
  await page.mouse.move(0, 0);
  await page.clock.pauseAt(later);
  return page;
}

/** Takes a picture of what a story looks like in a window and a theme. */
export async function takePicture(page, theme, size) {
  await page.setViewportSize(size);
  await page.evaluate((name) => {
    for (const frame of document.querySelectorAll("#storybook-root > [data-gih-theme]"))
      frame.dataset.gihTheme = name;
    globalThis.scrollTo(0, 0);
  }, theme);
  // Whatever measures the window does so now.
  await page.clock.runFor(500);
  await page.evaluate(() =>
    Promise.all([...document.images].map((image) => image.decode().catch(() => undefined))),
  );
  return page.screenshot({ animations: "disabled", caret: "hide" });
}
