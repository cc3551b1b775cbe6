import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { as } from "../proxyTo";
import { rawRequest } from "../rawRequest";
import { asked, lookUp, read, setUp, submit } from "./submit";

describe("a key belongs to the user who made it up", () => {
  test("whoever knows it learns nothing, and can't read, replace or block the other's generation", async () => {
    const { endpoint, posts } = await setUp();
    const mine = await read(await submit("ann", endpoint, "k"));
    const never = await read(await lookUp("eve", endpoint, "nothing-here", "?age=0"));
    expect(await read(await lookUp("eve", endpoint, "k", "?age=0"))).toEqual(never);
    const hers = await read(await submit("eve", endpoint, "k", { ...asked, prompt: "else" }));
    expect(hers.status).toBe(202);
    expect(hers.body.id.split(".")[0]).not.toBe(mine.body.id.split(".")[0]);
    expect((await as("eve", `${endpoint}/generations/${mine.body.id}`)).status).toBe(404);
    expect((await read(await lookUp("ann", endpoint, "k"))).body.id).toBe(mine.body.id);
    expect(posts()).toHaveLength(2);
  });

  test("a cursor of one user shows nothing of the other", async () => {
    const { endpoint } = await setUp();
    for (const key of ["a", "b", "c"]) await submit("ann", endpoint, key);
    const { next_cursor } = (await (await as("ann", `${endpoint}/generations?limit=1`)).json()) as {
      next_cursor: string;
    };
    const eves = await as("eve", `${endpoint}/generations?cursor=${next_cursor}`);
    expect(await eves.json()).toMatchObject({ data: [], has_more: false });
  });

  test("no user and key can be shifted into another pair", async () => {
    const { endpoint, posts } = await setUp(undefined, { authorize: ({ headers }) => headers.get("x-user") });
    await submit("ann", endpoint, "k");
    for (const [user, key] of [
      ["an", "nk"],
      ["annk", "x"],
      ['ann","k', "x"],
      ["user:ann", "k"],
      ["ann:request", "k"],
    ] as const)
      expect((await read(await submit(user, endpoint, key))).status).toBe(202);
    expect(posts()).toHaveLength(6);
  });

  test("without a user nothing is told", async () => {
    const { endpoint } = await setUp();
    for (const path of ["/requests/k", "/generations"]) {
      const response = await fetch(`${endpoint}${path}`);
      expect(response.status).toBe(403);
    }
  });
});

describe("strange keys", () => {
  test.each(["__proto__", "constructor", "hasOwnProperty", "toString", "valueOf"])(
    "%s is a key like any other: nobody has used it before",
    async (key) => {
      const { endpoint } = await setUp();
      expect((await read(await lookUp("ann", endpoint, key, "?age=0"))).body["status"]).not.toBe("pending");
      expect((await submit("ann", endpoint, key, { ...asked, __proto__: { async: false } })).status).toBe(
        202,
      );
    },
  );

  test.each([
    ["a line break", "k%0d%0aset-cookie:%20a=b", 400],
    ["nothing", "", 404],
    ["a space", "%20", 400],
    ["a zero", "k%00", 400],
    ["a slash", "a/b", 404],
    ["what can't be decoded", "%", 404],
    ["other letters", "%C5%BC", 400],
    ["too many letters", "x".repeat(129), 400],
    ["far too many letters", "x".repeat(10_000), 400],
  ])("in an address, %s reaches nothing", async (_, segment, status) => {
    const { endpoint, upstream } = await setUp();
    const { status: answered, headers } = await rawRequest(endpoint, `/api/image-hub/requests/${segment}`, {
      headers: { "x-user": "ann" },
    });
    expect(answered).toBe(status);
    expect(headers).not.toHaveProperty("set-cookie");
    expect(upstream.requests).toEqual([]);
  });

  test.each(["a%2fb", "%2e%2e%2fcredits", "..%5ccredits"])(
    "in an address, %s is a key and no path",
    async (key) => {
      const { endpoint, upstream } = await setUp();
      const answer = await rawRequest(endpoint, `/api/image-hub/requests/${key}`, {
        headers: { "x-user": "ann" },
      });
      expect(JSON.parse(answer.text)).toEqual({ object: "request", status: "unknown" });
      expect(upstream.requests).toEqual([]);
    },
  );

  test("twice in a header, it is refused", async () => {
    const { endpoint, posts } = await setUp();
    const { status } = await rawRequest(endpoint, "/api/image-hub/images/generations", {
      method: "POST",
      headers: { "x-user": "ann", "content-type": "application/json", "idempotency-key": ["a", "b"] },
      body: "{}",
    });
    expect(status).toBe(400);
    expect(posts()).toEqual([]);
  });

  test("whatever text it is, it is refused or it works, and never a failure of ours", async () => {
    const { endpoint } = await setUp();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary-ascii", minLength: 1, maxLength: 150 }), async (key) => {
        const known = /^[!-~]{1,128}$/.test(key);
        const { status } = await lookUp("ann", endpoint, key, "?age=0");
        expect(known ? [200, 404] : [400, 404]).toContain(status);
      }),
      { numRuns: 200 },
    );
  });
});

test.each([
  ["POST", "/requests/k", "GET"],
  ["DELETE", "/requests/k", "GET"],
  ["POST", "/generations", "GET"],
])("%s %s is 405 and says that %s is allowed", async (method, path, allow) => {
  const { endpoint } = await setUp();
  const response = await as("ann", `${endpoint}${path}`, { method });
  expect([response.status, response.headers.get("allow")]).toEqual([405, allow]);
});
