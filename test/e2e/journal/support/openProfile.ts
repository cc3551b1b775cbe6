import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type BrowserContext } from "playwright";
import { onTestFinished } from "vitest";
import { findBrowser, launchArgs } from "../../../../scripts/browser.mjs";
import { viewport } from "./createVisitor";

/** Makes a folder for a browser profile that outlives its browser, and is gone after the test. */
export async function createProfile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "gptimagehub-profile-"));
  // Its last processes may still be writing while they end.
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }));
  return folder;
}

/** Starts Chromium on a profile. */
export async function openProfile(folder: string): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext(folder, {
    ...(await findBrowser()),
    args: launchArgs,
    viewport,
  });
  onTestFinished(() => context.close());
  return context;
}

/** Kills the whole browser at once, as a system does that runs out of memory: nothing in it gets a chance to save anything. */
export async function killBrowser(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  const told = await session?.send("SystemInfo.getProcessInfo");
  const browser = told?.processInfo.find(({ type }) => type === "browser");
  if (!browser) throw new Error("The browser does not say which process it is.");
  const closed = new Promise<void>((resolve) => context.once("close", () => resolve()));
  process.kill(browser.id, "SIGKILL");
  await closed;
}
