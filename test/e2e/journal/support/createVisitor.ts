import { expect } from "vitest";
import type { BrowserContext, Page } from "playwright";
import type { Site } from "./startSite";

/** How long a busy machine may take for one step. */
export const patience = 60_000;

const below = "/api/image-hub";

/** How a tab is opened. */
export interface TabOptions {
  /** The query of the address. Default: none. */
  readonly search?: string;
  /** True puts `page.clock` in charge: time passes as usual, and faster when told to. */
  readonly isTimeVirtual?: boolean;
}

/** Somebody with a browser profile of their own, and everything that their tabs say and ask for. */
export interface Visitor {
  readonly context: BrowserContext;
  /** Opens the studio in a new tab. */
  readonly open: (options?: TabOptions) => Promise<Page>;
  /** Warnings and errors of the consoles, and what was thrown, except what is expected. */
  readonly complaints: () => readonly string[];
  /** What the browser itself will write into the console, for example about a request that can't be made. */
  readonly expectComplaint: (complaint: RegExp) => void;
  /** The requests to the proxy that a page has made, as method and path, or those of all pages. */
  readonly requests: (page?: Page) => readonly string[];
  readonly close: () => Promise<void>;
}

/** What a page is seen through. */
export const viewport = { width: 1280, height: 1000 };

/** Takes up a browser profile for a site. */
export function createVisitor(context: BrowserContext, site: Site): Visitor {
  context.setDefaultTimeout(patience);
  const complaints: string[] = [];
  const expected: RegExp[] = [];
  const requests: { page: Page; line: string }[] = [];
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  context.on("weberror", (thrown) => complaints.push(String(thrown.error())));
  return {
    context,
    complaints: () => complaints.filter((text) => !expected.some((pattern) => pattern.test(text))),
    expectComplaint: (complaint) => expected.push(complaint),
    requests: (page) => requests.filter((request) => !page || request.page === page).map(({ line }) => line),
    async open({ search = "", isTimeVirtual = false } = {}) {
      const page = await context.newPage();
      if (isTimeVirtual) await page.clock.install();
      page.on("request", (request) => {
        const { pathname } = new URL(request.url());
        if (pathname.startsWith(below))
          requests.push({ page, line: `${request.method()} ${pathname.slice(below.length)}` });
      });
      await page.goto(`${site.url}/${search}`);
      return page;
    },
    close: () => context.close(),
  };
}

/** Fails unless the consoles of all tabs stayed silent. */
export const expectSilence = ({ complaints }: Visitor) =>
  expect(complaints(), "what the consoles said").toEqual([]);
