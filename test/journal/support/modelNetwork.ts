import { createFakeHub } from "../../../src/fake";
import type { Life } from "./modelBrowser";
import type { VirtualClock } from "./virtualClock";

/** What happens to one request on its way. */
export type Fault =
  | "none"
  | "lostRequest"
  | "lateRequest"
  | "lostAnswer"
  | "truncated"
  | "html502"
  | "html502AfterWork"
  | "busy429"
  | "error500"
  | "slow"
  | "staleAnswer";

const apiKey = "gih_live_11111111111111111111111111111111";
const json = (body: unknown, status = 200) => Response.json(body, { status });
const html = (status: number) =>
  new Response("<html><title>Bad gateway</title></html>", {
    status,
    headers: { "content-type": "text/html" },
  });

/** The way from a tab to the fake service, with or without a proxy that remembers submissions; faults strike on demand. */
export function modelNetwork(time: VirtualClock, withLedger: boolean) {
  const hub = createFakeHub({
    apiKey,
    clock: time.service,
    credits: 1_000_000,
    imageUrls: "http",
    scenario: { latencyMs: 40, queueMs: 1_000, runMs: [500, 60_000], outcome: "succeeds", faults: [] },
  });
  const ledger = new Map<string, "pending" | { text: string }>();
  const posts: string[] = [];
  const keyOf = new Map<string, string>();
  const strays: string[] = [];
  const answers = new Map<string, string>();
  const faults: Fault[] = [];
  let isOnline = true;

  const upstream = async (request: Request) => {
    const headers = new Headers(request.headers);
    headers.set("authorization", `Bearer ${apiKey}`);
    return time.apart(() => hub.fetch(new Request(request, { headers })));
  };

  async function generate(request: Request): Promise<Response> {
    const key = request.headers.get("idempotency-key") ?? "";
    posts.push(key);
    ledger.set(key, "pending");
    const response = await upstream(request);
    const text = await response.text();
    if (response.ok) ledger.set(key, { text });
    else ledger.delete(key);
    if (response.ok) keyOf.set((JSON.parse(text) as { id: string }).id, key);
    return new Response(text, { status: response.status });
  }

  function findRequest(path: string): Response {
    if (!withLedger) return json({ error: { code: "notFound", message: "No such route." } }, 404);
    const known = ledger.get(decodeURIComponent(path.split("/requests/")[1] ?? ""));
    if (known === "pending") return json({ object: "request", status: "pending" });
    if (known) return new Response(known.text);
    const error = { code: "notFound", message: "This request never arrived." };
    return json({ object: "request", status: "not_found", error }, 404);
  }

  const serve = async (request: Request) => {
    const { pathname } = new URL(request.url);
    if (request.method === "POST") return generate(request);
    return pathname.includes("/requests/") ? findRequest(pathname) : upstream(request);
  };

  async function travel(request: Request): Promise<Response> {
    const fault = faults.shift() ?? "none";
    const lost = () => new TypeError("Failed to fetch");
    await time.pause(30);
    if (!isOnline || fault === "lostRequest") throw lost();
    if (fault === "lateRequest") {
      void time.during(async () => {
        await time.pause(1_500);
        await serve(request);
      });
      throw lost();
    }
    if (fault === "html502") return html(502);
    if (fault === "busy429") return new Response("", { status: 429, headers: { "retry-after": "7" } });
    if (fault === "error500") return json({ error: { code: "generationFailed", message: "Failed." } }, 500);
    const response = await serve(request);
    if (fault === "slow") await time.pause(20_000);
    await time.pause(30);
    const text = await response.text();
    const { status } = response;
    const before = answers.get(request.url);
    if (request.method === "GET" && response.ok) answers.set(request.url, text);
    if (!isOnline || fault === "lostAnswer") throw lost();
    if (fault === "truncated") return new Response(text.slice(0, text.length / 2), { status });
    if (fault === "html502AfterWork") return html(502);
    if (fault === "staleAnswer" && request.method === "GET" && before !== undefined)
      return new Response(before, { status });
    return new Response(text, { status });
  }

  return {
    hub,
    /** The idempotency keys of every submission that the server saw, in their order. */
    posts,
    /** The idempotency key of each generation. */
    keyOf,
    /** Requests that a page sent after it had been left. */
    strays,
    fail: (...next: Fault[]) => void faults.push(...next),
    heal: () => {
      faults.length = 0;
      isOnline = true;
    },
    setOnline: (online: boolean) => {
      isOnline = online;
    },
    /** The `fetch` of one page. */
    fetchFor: (life: Life, isGone: () => boolean) => async (input: RequestInfo | URL, init?: RequestInit) => {
      const request = new Request(input, init);
      if (life.isDead) return new Promise<Response>(() => undefined);
      if (isGone()) strays.push(`${request.method} ${request.url}`);
      const response = await time
        .during(() => travel(request))
        .catch((error: unknown) => {
          if (life.isDead) return new Promise<Response>(() => undefined);
          throw error;
        });
      if (init?.signal?.aborted) throw init.signal.reason;
      return life.isDead ? new Promise<Response>(() => undefined) : response;
    },
  };
}
