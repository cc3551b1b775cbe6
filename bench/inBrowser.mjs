import { chromium } from "playwright";
import { findBrowser, launchArgs } from "../scripts/browser.mjs";

/** Opens a page in a browser of its own, so that none finds the memory of another, works there, and closes it. */
export async function inBrowser(url, work, { args = [] } = {}) {
  const browser = await chromium.launch({ ...(await findBrowser()), args: [...launchArgs, ...args] });
  try {
    const tab = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await tab.goto(url);
    return await work(tab, browser);
  } finally {
    await browser.close();
  }
}
