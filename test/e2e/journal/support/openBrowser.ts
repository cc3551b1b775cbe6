import { chromium, type Browser } from "playwright";
import { findBrowser, launchArgs } from "../../../../scripts/browser.mjs";

/** Starts Chromium with the back/forward cache of every real browser, which Playwright turns off by default. */
export const openBrowser = async (): Promise<Browser> =>
  chromium.launch({
    ...(await findBrowser()),
    args: launchArgs,
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
  });
