import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { ImageHubProxyOptions } from "../../../src/proxy";
import { setUp as setUpLedger, lookUp, submit } from "../ledger/submit";
import { answerJson, as, generate, proxyTo, queued, upstreamOf } from "../proxyTo";

const hour = 3_600_000;
const old = "an-old-secret-of-some-length";
const fresh = "a-new-secret-of-some-length";

const idOf = async (response: Response) => ((await response.json()) as { id: string }).id;

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"], now: Date.parse("2026-05-01T12:00:00Z") }));
afterEach(() => void vi.useRealTimers());

const pass = (ms: number) => void vi.setSystemTime(Date.now() + ms);

async function setUp(options: Partial<ImageHubProxyOptions> = { idTtl: hour }, id = "clx.1") {
  const upstream = await upstreamOf(answerJson(queued(id)));
  const endpoint = await proxyTo(upstream.url, options);
  const signedId = await idOf(await generate("ann", endpoint));
  upstream.requests.length = 0;
  const read = (asked: string, { user = "ann", at = endpoint } = {}) =>
    as(user, `${at}/generations/${encodeURIComponent(asked)}`);
  const statusOf = async (...call: Parameters<typeof read>) => (await read(...call)).status;
  return { upstream, endpoint, signedId, read, statusOf };
}

/** The bytes behind an id's last point, and the id with other ones there. */
const tailOf = (signedId: string) => Buffer.from(signedId.split(".").at(-1) ?? "", "base64url");
const withTail = (signedId: string, tail: Buffer) =>
  `${signedId.slice(0, signedId.lastIndexOf("."))}.${tail.toString("base64url")}`;

describe("an id that ends", () => {
  test("is good until its time is over, also for whoever has just used it", async () => {
    const { statusOf, signedId } = await setUp();
    expect(await statusOf(signedId)).toBe(200);
    pass(hour - 1);
    expect(await statusOf(signedId)).toBe(200);
    pass(1);
    expect(await statusOf(signedId)).toBe(404);
  });

  test("is then answered like one of somebody else, and the service is not asked", async () => {
    const { upstream, read, signedId } = await setUp();
    const foreign = await (await read(signedId, { user: "bob" })).text();
    pass(hour);
    const expired = await read(signedId);
    expect(expired.status).toBe(404);
    expect(await expired.text()).toBe(foreign);
    expect((await as("ann", `${expired.url}/images/img_1`)).status).toBe(404);
    expect(upstream.requests).toEqual([]);
  });

  test("can't be given more time, nor none", async () => {
    const { upstream, statusOf, signedId } = await setUp();
    const tail = tailOf(signedId);
    expect(tail.byteLength).toBe(38);
    const longer = Array.from({ length: 6 }, (_, at) =>
      Buffer.from(tail.map((byte, index) => (index === at ? byte + 1 : byte))),
    );
    const forged = [
      tail.subarray(6),
      Buffer.concat([Buffer.alloc(6, 0xff), tail.subarray(6)]),
      Buffer.concat([Buffer.alloc(6), tail.subarray(6)]),
      Buffer.concat([tail, tail.subarray(0, 6)]),
      ...longer,
    ];
    for (const attempt of forged)
      expect(await statusOf(withTail(signedId, attempt)), attempt.toString("hex")).toBe(404);
    pass(hour);
    for (const attempt of forged) expect(await statusOf(withTail(signedId, attempt))).toBe(404);
    expect(upstream.requests).toEqual([]);
  });

  test("keeps its end where the option is taken away, and one without an end stays good where it comes", async () => {
    const { upstream, statusOf, signedId } = await setUp({ secrets: [old], idTtl: hour });
    const without = await proxyTo(upstream.url, { secrets: [old] });
    const endless = await idOf(await generate("ann", without));
    expect(await statusOf(signedId, { at: without })).toBe(200);
    pass(hour);
    expect(await statusOf(signedId, { at: without })).toBe(404);
    expect(await statusOf(endless)).toBe(200);
  });

  test("outlives a change of the secret, but neither its own time nor its secret", async () => {
    const { upstream, statusOf, signedId } = await setUp({ secrets: [old], idTtl: hour });
    const rotated = await proxyTo(upstream.url, { secrets: [fresh, old], idTtl: hour });
    const dropped = await proxyTo(upstream.url, { secrets: [fresh], idTtl: hour });
    expect(await statusOf(signedId, { at: rotated })).toBe(200);
    expect(await statusOf(signedId, { at: rotated, user: "bob" })).toBe(404);
    expect(await statusOf(signedId, { at: dropped })).toBe(404);
    pass(hour);
    expect(await statusOf(signedId, { at: rotated })).toBe(404);
  });

  test("is no other id without an end: their signed texts differ", async () => {
    const { upstream, statusOf, signedId } = await setUp({ secrets: [old], idTtl: hour }, "1");
    const endless = await proxyTo(upstream.url, { secrets: [old] });
    const signature = tailOf(signedId).subarray(6);
    expect(await statusOf(withTail("1.x", signature), { at: endless })).toBe(404);
  });
});

test("ids that are signed soon after one another end together, so that whoever lists them gets the same ones", async () => {
  const { endpoint, statusOf, signedId } = await setUp();
  pass(1);
  const next = await idOf(await generate("ann", endpoint));
  pass(hour / 4 - 1);
  expect(await idOf(await generate("ann", endpoint))).toBe(next);
  pass(1);
  expect(new Set([signedId, next, await idOf(await generate("ann", endpoint))]).size).toBe(3);
  // None ends before its time.
  pass((hour * 3) / 4);
  expect(await statusOf(signedId)).toBe(404);
  expect(await statusOf(next)).toBe(200);
  pass(hour / 4);
  expect(await statusOf(next)).toBe(404);
});

describe("what a ledger lists is signed anew", () => {
  const listed = async (endpoint: string) => {
    const { data } = (await (await as("ann", `${endpoint}/generations`)).json()) as {
      data: { id: string }[];
    };
    return data[0]?.id ?? "";
  };

  test.each([
    ["when the secret was dropped", { secrets: [fresh] }, 0],
    ["when its time was over", { secrets: [old], idTtl: hour }, hour],
    ["when both were", { secrets: [fresh], idTtl: hour }, 2 * hour],
  ])("%s: the history and the request's key lead to an id that works", async (_, options, ms) => {
    const { upstream, endpoint, ledger, posts } = await setUpLedger(undefined, {
      secrets: [old],
      idTtl: hour,
    });
    const dead = await idOf(await submit("ann", endpoint, "k"));
    pass(ms);
    const now = await proxyTo(upstream.url, { ledger, ...options });
    expect((await as("ann", `${now}/generations/${dead}`)).status).toBe(404);
    const ids = [
      await listed(now),
      await idOf(await lookUp("ann", now, "k")),
      // Whoever repeats the request gets one as well.
      await idOf(await submit("ann", now, "k")),
    ];
    for (const id of ids) {
      expect((await as("ann", `${now}/generations/${id}`)).status).toBe(202);
      expect((await as("bob", `${now}/generations/${id}`)).status).toBe(404);
    }
    expect(posts()).toHaveLength(1);
  });
});
