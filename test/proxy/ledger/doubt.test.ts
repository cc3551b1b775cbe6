import type { RequestListener } from "node:http";
import { afterEach, describe, expect, test, vi } from "vitest";
import { memoryLedger, type ImageHubProxyOptions, type ProxyLedger } from "../../../src/proxy";
import { answerJson, proxyTo, queued } from "../proxyTo";
import { deadAddress, deferred } from "../serve";
import { counting, formOf, lookUp, read, setUp, submit, submitForm, webpHead } from "./submit";

afterEach(() => void vi.useRealTimers());

const minute = 60_000;

/** Fails the first time, and works after that. */
function onceThen(first: RequestListener): RequestListener {
  const then = counting();
  let isFirst = true;
  return (req, res) => {
    (isFirst ? first : then)(req, res);
    isFirst = false;
  };
}

const error = (status: number, code: string): RequestListener =>
  answerJson({ error: { code, message: "No." } }, status);

const gateway =
  (status: number): RequestListener =>
  (req, res) => {
    req.resume();
    res.writeHead(status, { "content-type": "text/html", "retry-after": "7" }).end("<h1>Gateway</h1>");
  };

/** A ledger that tells when somebody comes second. */
function tellingOfSecond(tell: () => void): ProxyLedger {
  const ledger = memoryLedger();
  return {
    ...ledger,
    async claim(...claim) {
      const earlier = await ledger.claim(...claim);
      if (earlier) tell();
      return earlier;
    },
  };
}

describe("what certainly was not charged frees the key", () => {
  test.each([
    [400, "invalid_request"],
    [401, "invalidApiKey"],
    [402, "insufficientCredits"],
    [403, "forbidden"],
    [404, "notFound"],
    [413, "bodyTooLarge"],
    [415, "invalid_request"],
    [422, "invalid_request"],
    [429, "rateLimited"],
    [500, "generationFailed"],
  ])("%d %s", async (status, code) => {
    const { endpoint, posts } = await setUp(onceThen(error(status, code)));
    expect(await read(await submit("ann", endpoint, "k"))).toMatchObject({
      status,
      body: { error: { code } },
    });
    expect(await read(await lookUp("ann", endpoint, "k"))).toMatchObject({
      status: 404,
      body: { object: "request", status: "not_found", error: { code: "notFound" } },
    });
    expect((await submit("ann", endpoint, "k")).status).toBe(202);
    expect(posts()).toHaveLength(2);
  });

  test("a gateway that asks to wait, whose wish is passed on", async () => {
    const { endpoint, posts } = await setUp(onceThen(gateway(429)));
    const response = await submit("ann", endpoint, "k");
    expect([response.status, response.headers.get("retry-after")]).toEqual([429, "7"]);
    expect((await submit("ann", endpoint, "k")).status).toBe(202);
    expect(posts()).toHaveLength(2);
  });

  test("a service where nobody listens", async () => {
    const ledger = memoryLedger();
    const dead = await proxyTo(await deadAddress(), { ledger });
    expect(await read(await submit("ann", dead, "k"))).toMatchObject({
      status: 502,
      body: { error: { code: "upstreamUnavailable", charged: "no" } },
    });
    expect((await read(await lookUp("ann", dead, "k"))).body["status"]).toBe("not_found");
    const { endpoint, posts } = await setUp(counting(), { ledger });
    expect((await submit("ann", endpoint, "k")).status).toBe(202);
    expect(posts()).toHaveLength(1);
  });

  test("a service whose name is not known", async () => {
    const endpoint = await proxyTo("https://nowhere.invalid", { ledger: memoryLedger() });
    expect((await submit("ann", endpoint, "k")).status).toBe(502);
    expect((await read(await lookUp("ann", endpoint, "k"))).body["status"]).toBe("not_found");
  });

  test("a service that hangs up in the middle of an upload", async () => {
    const { endpoint } = await setUp((req) => void req.once("data", () => req.socket.destroy()));
    const picture = webpHead + "x".repeat(8_000_000);
    const form = formOf([
      ["prompt", "a lighthouse"],
      ["reference_image", picture, "a.webp"],
    ]);
    expect(await read(await submitForm("ann", endpoint, "k", form))).toMatchObject({
      status: 502,
      body: { error: { code: "upstreamUnavailable", charged: "no" } },
    });
    expect((await read(await lookUp("ann", endpoint, "k"))).body["status"]).toBe("not_found");
  });

  test("and whoever waited gets the same error", async () => {
    const waiting = deferred();
    const { endpoint, posts } = await setUp(
      (req, res) => {
        req.resume();
        void waiting.promise.then(() => error(402, "insufficientCredits")(req, res));
      },
      { ledger: tellingOfSecond(waiting.resolve) },
    );
    const answers = await Promise.all([submit("ann", endpoint, "k"), submit("ann", endpoint, "k")]);
    for (const answer of answers)
      expect(await read(answer)).toMatchObject({
        status: 402,
        body: { error: { code: "insufficientCredits", message: "No." } },
      });
    expect(posts()).toHaveLength(1);
  });
});

describe("what may have been charged is never sent again", () => {
  const doubts: [what: string, listener: RequestListener][] = [
    ["a 500 that says nothing", gateway(500)],
    ["a 502 of a gateway", gateway(502)],
    ["a 503 of a gateway", gateway(503)],
    ["a 504 of a gateway", gateway(504)],
    ["a 408 of a gateway", gateway(408)],
    ["an answer that can't be read", (req, res) => answerJson("what?")(req, res)],
    ["an answer without an id", answerJson({ status: "queued" }, 202)],
    ["a redirect", (_, res) => void res.writeHead(303, { location: "/elsewhere" }).end()],
    ["a hang-up after the request", (req) => void req.on("end", () => req.socket.destroy())],
    [
      "an answer that is cut off",
      (_, res) => {
        res.writeHead(202, { "content-length": "999" }).write('{"id":');
        setImmediate(() => res.destroy());
      },
    ],
  ];

  const expectDoubt = async (listener: RequestListener, options?: Partial<ImageHubProxyOptions>) => {
    const { endpoint, posts } = await setUp(onceThen(listener), options);
    const first = await read(await submit("ann", endpoint, "k"));
    expect(first.status).toBeGreaterThanOrEqual(408);
    expect(first.body.error).not.toHaveProperty("charged");
    // Nobody can know any more, so that it is told at once.
    expect((await read(await lookUp("ann", endpoint, "k"))).body["status"]).toBe("unknown");
    const again = await read(await submit("ann", endpoint, "k"));
    expect(again).toMatchObject({ status: 502, body: { error: { code: "upstreamUnavailable" } } });
    expect(again.body.error.message).toContain("may have been charged");
    expect(posts()).toHaveLength(1);
  };

  test.each(doubts)("%s", async (_, listener) => expectDoubt(listener));

  test("silence, for as long as a generation may take", async () =>
    expectDoubt(() => undefined, { timeouts: { generateMs: 3_000 } }));

  test("what a proxy that died has sent is pending until the service can't be working on it any more", async () => {
    const { endpoint, ledger } = await setUp();
    vi.useFakeTimers({ toFake: ["Date"] });
    const at = Date.now();
    await ledger.claim("user:ann", "k", {
      id: "of the dead",
      fingerprint: null,
      request: {},
      at,
      until: at + 810_000,
    });
    const state = async () => read(await lookUp("ann", endpoint, "k"));
    vi.advanceTimersByTime(13 * minute);
    expect(await state()).toEqual({ status: 200, body: { object: "request", status: "pending" } });
    vi.advanceTimersByTime(minute);
    expect(await state()).toEqual({ status: 200, body: { object: "request", status: "unknown" } });
    vi.advanceTimersByTime(10 * 60 * minute);
    expect(await state()).toEqual({ status: 200, body: { object: "request", status: "unknown" } });
  });

  test("a proxy that dies while it waits leaves the same behind", async () => {
    const ledger = memoryLedger();
    const claim = {
      id: "of the dead",
      fingerprint: null,
      request: {},
      at: Date.now(),
      until: Date.now() + 200,
    };
    await ledger.claim("user:ann", "k", claim);
    const { endpoint, posts } = await setUp(answerJson(queued()), { ledger });
    const { status, body } = await read(await submit("ann", endpoint, "k"));
    expect([status, body.error.code]).toEqual([502, "upstreamUnavailable"]);
    expect(posts()).toEqual([]);
  });
});

describe("a key that nobody knows", () => {
  const { start, states } = {
    start: async (ageOfLedger: number) => {
      vi.useFakeTimers({ toFake: ["Date"] });
      const { endpoint } = await setUp();
      vi.advanceTimersByTime(ageOfLedger);
      return endpoint;
    },
    states: async (endpoint: string, query: string) =>
      (await read(await lookUp("ann", endpoint, "never-seen", query))).body["status"],
  };

  test("may be older than the ledger, so it is unknown until the ledger is old enough", async () => {
    const endpoint = await start(14 * minute);
    expect(await states(endpoint, "")).toBe("unknown");
    vi.advanceTimersByTime(2 * minute);
    expect(await states(endpoint, "")).toBe("not_found");
  });

  test("is not found when the browser's request is younger than the ledger", async () => {
    const endpoint = await start(10 * minute);
    expect(await states(endpoint, "?age=5000")).toBe("not_found");
    expect(await states(endpoint, `?age=${8 * minute}`)).toBe("not_found");
    expect(await states(endpoint, `?age=${9.5 * minute}`)).toBe("unknown");
    expect(await states(endpoint, `?age=${24 * 60 * minute}`)).toBe("unknown");
  });

  test.each(["?age=", "?age=-1", "?age=1e3", "?age=x", "?age=99999999999999999999"])(
    "is no better known with %s",
    async (query) => {
      expect(await states(await start(14 * minute), query)).toBe("unknown");
    },
  );
});
