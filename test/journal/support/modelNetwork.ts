import { createFakeHub, type FakeScenario } from "../../../src/fake";
import { alive, never, type Life } from "./life";
import { modelPolls } from "./modelPolls";
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
  | "staleAnswer"
  | "servedTwice";

/** How the service behaves when nothing goes wrong on the way. */
const scenario: FakeScenario = {
  latencyMs: 40,
  queueMs: 1_000,
  runMs: [500, 60_000],
  outcome: "succeeds",
  faults: [],
};

/** One request as its page sent it. */
export interface SentRequest {
  readonly life: Life;
  readonly what: string;
  readonly at: number;
}

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
    scenario,
  });
  const ledger = new Map<string, "pending" | { text: string }>();
  const posts: string[] = [];
  const keyOf = new Map<string, string>();
  const strays: string[] = [];
  const requests: SentRequest[] = [];
  const cutOff: string[] = [];
  const answers = new Map<string, string>();
  const faults: Fault[] = [];
  const polls = modelPolls();
  let isOnline = true;

  const upstream = async (request: Request) => {
    const headers = new Headers(request.headers);
    headers.set("authorization", `Bearer ${apiKey}`);
    return time.apart(() => hub.fetch(new Request(request, { headers })));
  };

  async function generate(request: Request): Promise<Response> {
    const key = request.headers.get("idempotency-key") ?? "";
    const known = ledger.get(key);
    // The service's proxy charges one key once, whoever repeats the request on its way.
    if (withLedger && known) return known === "pending" ? html(503) : new Response(known.text);
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
      const arrive = async () => {
        await time.pause(1_500);
        await serve(request);
      };
      // Who sent it may have given it up meanwhile.
      void time.during(arrive).catch(() => undefined);
      throw lost();
    }
    if (fault === "html502") return html(502);
    if (fault === "busy429") return new Response("", { status: 429, headers: { "retry-after": "7" } });
    if (fault === "error500") return json({ error: { code: "generationFailed", message: "Failed." } }, 500);
    const isRepeated = fault === "servedTwice" && (withLedger || request.method === "GET");
    const again = isRepeated ? request.clone() : undefined;
    const response = await serve(request);
    // The service's proxy answers a repetition from what it remembers, and it remembers what was accepted.
    if (again && response.ok) await serve(again);
    if (fault === "slow") await time.pause(20_000);
    await time.pause(30);
    const text = await response.text();
    const { status } = response;
    const before = answers.get(request.url);
    if (request.method === "GET" && response.ok) answers.set(request.url, text);
    if (!isOnline || fault === "lostAnswer") throw lost();
    if (fault === "truncated") cutOff.push(request.url);
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
    /** What is wrong about how generations were asked for, in words. */
    quarrels: polls.quarrels,
    /** Whether asking about a submission was answered unreadably so often that nobody asks any more. */
    isPastAsking: (key: string) =>
      cutOff.filter((url) => new URL(url).pathname.endsWith(`/requests/${key}`)).length >= 3,
    /** Every request of every page, when it was sent. */
    requests,
    setScenario: (parts: Partial<FakeScenario>) => hub.setScenario({ ...scenario, ...parts }),
    /** The `fetch` of one journal in one page. */
    fetchFor: (life: Life, goneAt: () => number) => {
      const owner = { life };
      return async (input: RequestInfo | URL, init?: RequestInit) => {
        const request = new Request(input, init);
        if (life.isDead) return never<Response>();
        init?.signal?.throwIfAborted();
        if (goneAt() < Infinity) strays.push(`${request.method} ${request.url}`);
        requests.push({
          life,
          what: `${request.method} ${new URL(request.url).pathname}`,
          at: time.service.now(),
        });
        const { signal } = init ?? {};
        const answered = polls.begin(owner, request, signal);
        const aborted = new Promise<never>((_, reject) =>
          signal?.addEventListener("abort", () => reject(signal.reason as Error), { once: true }),
        );
        const journey = alive(life, () => time.during(() => travel(request)));
        return Promise.race([journey, aborted]).finally(answered);
      };
    },
  };
}
