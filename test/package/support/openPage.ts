import { chromium, type BrowserContextOptions, type Page } from "playwright";
import { onTestFinished } from "vitest";
import { findBrowser, launchArgs } from "../../../scripts/browser.mjs";

const local = new Set(["127.0.0.1", "localhost"]);

/** Collects what a page must not do: complain, crash, or ask another machine. */
function watch(page: Page): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(`console.${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && !local.has(hostname))
      complaints.push(`request: ${request.url()}`);
  });
  return complaints;
}

/** Opens a page in Chromium until the test is over. */
export async function openPage(url: string, options: BrowserContextOptions = {}) {
  const browser = await chromium.launch({ ...(await findBrowser()), args: launchArgs });
  onTestFinished(() => browser.close());
  const page = await browser.newPage(options);
  // For every step of a page on a busy machine.
  page.setDefaultTimeout(60_000);
  const complaints = watch(page);
  await page.goto(url);
  return { page, complaints };
}
