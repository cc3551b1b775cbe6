import { describe, expect, test, vi } from "vitest";
import { answerJson, as, generate, proxyTo } from "../proxyTo";
import { asked, counting, formOf, setUp, submit, submitForm, webpHead } from "./submit";

interface Item {
  id: string;
  status: string;
  poll_url?: string;
  request: Record<string, string>;
}

const list = async (user: string, endpoint: string, query = "") => {
  const response = await as(user, `${endpoint}/generations${query}`);
  expect(response.status).toBe(200);
  // A test that meets another body fails at the assertion that follows.
  return (await response.json()) as {
    object: string;
    data: Item[];
    has_more: boolean;
    next_cursor: string | null;
  };
};

describe("a user's history", () => {
  test("has what the user generated, newest first, under ids that work", async () => {
    const { endpoint } = await setUp();
    for (const key of ["a", "b", "c"]) await submit("ann", endpoint, key, { ...asked, prompt: key, n: 2 });
    await submit("bob", endpoint, "d");
    const { object, data, has_more, next_cursor } = await list("ann", endpoint);
    expect({ object, has_more, next_cursor }).toEqual({ object: "list", has_more: false, next_cursor: null });
    expect(data.map(({ request }) => request["idempotency_key"])).toEqual(["c", "b", "a"]);
    expect(data[0]?.request).toEqual({
      model: "gpt-image-2",
      prompt: "c",
      n: "2",
      idempotency_key: "c",
      submitted_at: expect.stringMatching(/^\d{4}-.*Z$/) as string,
    });
    for (const { id, poll_url } of data) {
      expect((await as("ann", `${endpoint}/generations/${id}`)).status).toBe(202);
      expect((await as("bob", `${endpoint}/generations/${id}`)).status).toBe(404);
      expect(poll_url).toBe(`/api/image-hub/generations/${id}`);
    }
    expect((await list("eve", endpoint)).data).toEqual([]);
  });

  test("comes in pages", async () => {
    const { endpoint } = await setUp();
    for (const key of ["a", "b", "c", "d", "e"]) await submit("ann", endpoint, key);
    const keys: (string | undefined)[] = [];
    let query = "?limit=2";
    for (let pages = 0; pages < 3; pages += 1) {
      const { data, has_more, next_cursor } = await list("ann", endpoint, query);
      keys.push(...data.map(({ request }) => request["idempotency_key"]));
      expect(has_more).toBe(pages < 2);
      query = `?limit=2&cursor=${next_cursor}`;
    }
    expect(keys).toEqual(["e", "d", "c", "b", "a"]);
  });

  test("knows how each ended, once somebody has asked, and keeps no balance", async () => {
    const { endpoint } = await setUp((req, res) => {
      const done = {
        id: "x",
        status: "succeeded",
        images: [{ url: "https://cdn.example/1.png" }],
        balance: 7,
      };
      (req.method === "POST" ? counting() : answerJson(done))(req, res);
    });
    await submit("ann", endpoint, "a");
    const [before] = (await list("ann", endpoint)).data;
    expect(before).toMatchObject({ status: "queued" });
    await as("ann", `${endpoint}/generations/${before?.id}`);
    const [after] = (await list("ann", endpoint)).data;
    expect(after).toMatchObject({ id: before?.id, status: "succeeded", images: [{}] });
    expect(after).not.toHaveProperty("balance");
  });

  test("has what was sent without a key, too, under one that nobody else knows", async () => {
    const { endpoint } = await setUp();
    await generate("ann", endpoint);
    await generate("ann", endpoint);
    const keys = (await list("ann", endpoint)).data.map(({ request }) => request["idempotency_key"]);
    expect(new Set(keys).size).toBe(2);
    for (const key of keys) expect(key).toMatch(/^[\da-f]{8}-[\da-f-]{27}$/);
  });

  test("has no request that was not answered", async () => {
    const { endpoint } = await setUp(answerJson({ error: { code: "insufficientCredits" } }, 402));
    await submit("ann", endpoint, "a");
    expect((await list("ann", endpoint)).data).toEqual([]);
  });

  test("tells what a form asked for", async () => {
    const { endpoint } = await setUp();
    const form = formOf([
      ["model", "m"],
      ["prompt", "a żółw"],
      ["async", "true"],
      ["reference_image", webpHead, "a.png"],
    ]);
    await submitForm("ann", endpoint, "k", form);
    const [item] = (await list("ann", endpoint)).data;
    expect(Object.keys(item?.request ?? {}).toSorted()).toEqual([
      "idempotency_key",
      "model",
      "prompt",
      "reference_images",
      "submitted_at",
    ]);
    expect(item?.request["reference_images"]).toBe("some");
    expect(item?.request["prompt"]).toBe("a żółw");
  });

  test("says of no request without files that it had some, whatever its fields are called", async () => {
    const { endpoint } = await setUp();
    const form = formOf([
      ["prompt", "a lighthouse"],
      ["reference_images", "some"],
    ]);
    await submitForm("ann", endpoint, "form", form);
    await submit("ann", endpoint, "json", { ...asked, reference_images: "some" });
    for (const { request } of (await list("ann", endpoint)).data)
      expect(request).not.toHaveProperty("reference_images");
  });

  test("leaves out a prompt that is very long", async () => {
    const { endpoint } = await setUp();
    await submit("ann", endpoint, "k", { ...asked, prompt: "x".repeat(100_000) });
    const [item] = (await list("ann", endpoint)).data;
    expect(item?.request).not.toHaveProperty("prompt");
    expect(item?.request).toHaveProperty("model");
  });

  test.each([
    "?limit=0",
    "?limit=101",
    "?limit=x",
    "?limit=-1",
    "?cursor=",
    "?cursor=a/b",
    `?cursor=${"1".repeat(201)}`,
  ])("refuses %s", async (query) => {
    const { endpoint } = await setUp();
    expect((await as("ann", `${endpoint}/generations${query}`)).status).toBe(400);
  });

  test("does not exist where everybody is the same user", async () => {
    const { upstream, ledger } = await setUp();
    const open = await proxyTo(upstream.url, { public: true, authorize: undefined, ledger });
    await submit("", open, "k");
    expect((await as("", `${open}/generations`)).status).toBe(404);
    expect((await as("", `${open}/requests/k`)).status).toBe(200);
    const closed = await proxyTo(upstream.url, { authorize: ({ headers }) => headers.get("x-user"), ledger });
    for (const user of ["public", "null", "user:"]) {
      expect((await list(user, closed)).data).toEqual([]);
      expect(await (await as(user, `${closed}/requests/k`)).json()).toMatchObject({ object: "request" });
    }
  });

  test("is not lost with the ids' secret", async () => {
    const { upstream, endpoint, ledger } = await setUp();
    await submit("ann", endpoint, "k");
    const rotated = await proxyTo(upstream.url, { ledger, secrets: ["another-secret-of-some-length"] });
    const [item] = (await list("ann", rotated)).data;
    expect((await as("ann", `${rotated}/generations/${item?.id}`)).status).toBe(202);
  });
});

test("a ledger never learns the API key, though the service repeats it", async () => {
  const { apiKey } = await import("../proxyTo");
  const { endpoint, ledger } = await setUp(
    answerJson({ id: `clx ${apiKey}`, status: "queued", prompt: apiKey }, 202),
  );
  const settle = vi.spyOn(ledger, "settle");
  await submit("ann", endpoint, "k");
  const release = vi.spyOn(ledger, "release");
  const failing = await setUp(
    answerJson({ error: { code: "invalidApiKey", message: `${apiKey} is wrong` } }, 401),
    { ledger },
  );
  await submit("ann", failing.endpoint, "k2");
  expect(settle).toHaveBeenCalledOnce();
  expect(release).toHaveBeenCalledOnce();
  expect(JSON.stringify([settle.mock.calls, release.mock.calls])).not.toContain(apiKey);
});
