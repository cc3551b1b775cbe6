import type { Browser, BrowserContextOptions } from "playwright";
import { afterAll, afterEach, beforeAll } from "vitest";
import { createVisitor, expectSilence, viewport, type Visitor } from "./createVisitor";
import { openBrowser } from "./openBrowser";
import { startSite, type Site, type SiteOptions } from "./startSite";

/** A site and somebody who visits it. */
export interface Visit {
  readonly site: Site;
  readonly visitor: Visitor;
}

/**
 * Makes every test of the file or block live in a real browser, in front of one site; each visitor has a new profile, and
 * the consoles of its tabs have to stay silent.
 * @returns what begins a visit, with a device of another kind than a computer where one is given.
 */
export function liveInBrowser(options?: SiteOptions): (device?: BrowserContextOptions) => Promise<Visit> {
  let site: Site;
  let browser: Browser;
  const visitors = new Set<Visitor>();

  beforeAll(async () => {
    [site, browser] = await Promise.all([startSite(options), openBrowser()]);
  });
  afterEach(async () => {
    const over = [...visitors];
    visitors.clear();
    await Promise.all(over.map(({ close }) => close()));
    over.forEach(expectSilence);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  return async (device) => {
    const visitor = createVisitor(await browser.newContext({ viewport, ...device }), site);
    visitors.add(visitor);
    return { site, visitor };
  };
}
