import { createFakeHub, fakeApiKey, realClock, type FakeHub } from "../../../../src/fake";
import { createImageHubProxy } from "../../../../src/proxy";
import { toNodeHandler, type WebHandler } from "../../../../src/proxy/toNodeHandler";
import { deferred } from "../../../proxy/serve";
import { serve } from "../../../support/serve";
import { buildPage, type PageFiles, type PageName } from "./buildPage";

/** Whatever stands between the page and the proxy. */
export type Between = (proxy: WebHandler) => WebHandler;

/** What a site is made of. */
export interface SiteOptions {
  /** Default: nothing. */
  readonly between?: Between;
  /** Default: the studio. */
  readonly page?: PageName;
  /** The content security policy of the page. Default: none. */
  readonly policy?: string;
}

/** A page, the real proxy on its server, and the fake hub behind that, all over real HTTP. */
export interface Site {
  readonly url: string;
  readonly hub: FakeHub;
  /** Ends every generation that has been accepted so far; until then it is queued. */
  readonly finish: () => void;
  /** Keeps the answers to submissions back until the returned function is called: the hub has charged by then. */
  readonly holdAnswers: () => () => void;
  readonly close: () => Promise<void>;
}

const mediaTypes: Record<string, string> = { "/": "text/html", js: "text/javascript", css: "text/css" };

function answerPage(files: PageFiles, pathname: string, policy?: string): Response {
  if (pathname === "/favicon.ico") return new Response(null, { status: 204 });
  if (pathname === "/elsewhere") return new Response("Another page.");
  const body = files.get(pathname);
  const type = mediaTypes[pathname] ?? mediaTypes[pathname.split(".").pop() ?? ""] ?? "text/plain";
  if (typeof body !== "string") return new Response("There is no such file.", { status: 404 });
  const headers = new Headers({ "content-type": `${type}; charset=utf-8` });
  if (policy !== undefined) headers.set("content-security-policy", policy);
  return new Response(body, { headers });
}

const hour = 3_600_000;

/** Nothing ends before the test says so, however slow the machine is. */
const waiting = { latencyMs: 10, queueMs: hour / 2, runMs: 0 } as const;

/** Starts the site on free ports. */
export async function startSite({ between, page = "studio", policy }: SiteOptions = {}): Promise<Site> {
  const files = await buildPage(page);
  let passed = 0;
  const clock = { ...realClock(), now: () => Date.now() + passed };
  const hub = createFakeHub({ scenario: waiting, clock, credits: 100_000, maxImageEdge: 96 });
  const upstream = await serve(toNodeHandler((request) => hub.fetch(request)));
  const proxy = createImageHubProxy({ apiKey: fakeApiKey, baseUrl: upstream.url, public: true });
  const handle = between?.(proxy) ?? proxy;
  let gate = Promise.resolve();
  const server = await serve(
    toNodeHandler(async (request) => {
      const { pathname } = new URL(request.url);
      if (!pathname.startsWith("/api/image-hub")) return answerPage(files, pathname, policy);
      const answer = await handle(request);
      if (request.method === "POST") await gate;
      return answer;
    }),
  );
  return {
    url: server.url,
    hub,
    finish: () => {
      passed += hour;
    },
    holdAnswers: () => {
      const { promise, resolve } = deferred();
      gate = promise;
      return resolve;
    },
    close: async () => void (await Promise.all([server.close(), upstream.close()])),
  };
}
