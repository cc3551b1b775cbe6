import { afterEach, describe, expect, test, vi } from "vitest";
import { createImageHubProxy, memoryLedger, type ImageHubProxyOptions } from "../../../src/proxy";
import { answerJson, apiKey, as, queued } from "../proxyTo";
import { deferred } from "../serve";
import { asked, counting, lookUp, read, setUp, submit } from "./submit";

afterEach(() => void vi.useRealTimers());

describe("a request with an idempotency key", () => {
  test("is sent once, however often it arrives, and answered with the same generation", async () => {
    const { endpoint, posts } = await setUp();
    const first = await read(await submit("ann", endpoint, "k"));
    expect(first).toMatchObject({ status: 202, body: { id: expect.stringMatching(/^clx_1\./) as string } });
    expect(await read(await submit("ann", endpoint, "k"))).toEqual(first);
    expect(posts()).toHaveLength(1);
  });

  test("is sent once when many arrive together, who all wait for the first", async () => {
    const go = deferred();
    const { endpoint, posts, upstream } = await setUp((req, res) => {
      req.resume();
      void go.promise.then(() => answerJson(queued(), 202)(req, res));
    });
    const answers = Array.from({ length: 20 }, () => submit("ann", endpoint, "k"));
    await expect.poll(() => upstream.requests.length).toBe(1);
    go.resolve();
    const bodies = await Promise.all(answers.map(async (answer) => read(await answer)));
    for (const { status, body } of bodies)
      expect({ status, id: body.id }).toEqual({ status: 202, id: bodies[0]?.body.id });
    expect(posts()).toHaveLength(1);
  });

  test("is another request for another user", async () => {
    const { endpoint, posts } = await setUp();
    const ann = await read(await submit("ann", endpoint, "k"));
    const bob = await read(await submit("bob", endpoint, "k"));
    expect(bob.body.id).not.toBe(ann.body.id);
    expect(posts()).toHaveLength(2);
  });

  test("is refused with another body, whether the first is answered or not", async () => {
    const go = deferred();
    const { endpoint, posts, upstream } = await setUp((req, res) => {
      req.resume();
      void go.promise.then(() => answerJson(queued(), 202)(req, res));
    });
    const first = submit("ann", endpoint, "k");
    await expect.poll(() => upstream.requests.length).toBe(1);
    const other = { ...asked, prompt: "a harbour" };
    const mismatch = { status: 409, body: { error: { code: "idempotencyMismatch" } } };
    expect(await read(await submit("ann", endpoint, "k", other))).toMatchObject(mismatch);
    go.resolve();
    await first;
    expect(await read(await submit("ann", endpoint, "k", other))).toMatchObject(mismatch);
    expect(posts()).toHaveLength(1);
  });

  test("is the same request with its fields in another order, and with or without async", async () => {
    const { endpoint, posts } = await setUp();
    await submit("ann", endpoint, "k", { model: "m", prompt: "p", n: 1 });
    for (const body of [
      { n: 1, prompt: "p", model: "m" },
      { model: "m", prompt: "p", n: 1.0, async: true },
      { model: "m", prompt: "p", n: 1, async: false },
    ])
      expect((await submit("ann", endpoint, "k", body)).status).toBe(202);
    expect(posts()).toHaveLength(1);
  });

  test("asks the service to answer at once, whatever the browser says", async () => {
    const { endpoint, bodies, posts } = await setUp();
    for (const async of [undefined, false, true])
      await submit("ann", endpoint, `k${async}`, { ...asked, async });
    for (const [index, body] of bodies.entries()) {
      const bytes = await body;
      expect(JSON.parse(bytes.toString())).toEqual({ ...asked, async: true });
      expect(posts()[index]?.headers["content-length"]).toBe(String(bytes.length));
    }
    expect(bodies).toHaveLength(3);
  });

  test("can be answered with the finished generation, which a later one gets too", async () => {
    const done = {
      ...queued(),
      status: "succeeded",
      images: [{ url: "https://cdn.example/1.png" }],
      balance: 5,
    };
    const { endpoint } = await setUp(answerJson(done));
    const first = await read(await submit("ann", endpoint, "k"));
    expect(first.body).toMatchObject({ status: "succeeded", balance: { credits: 5 } });
    const { status, body } = await read(await submit("ann", endpoint, "k"));
    expect(status).toBe(200);
    expect(body["images"]).toEqual(first.body["images"]);
    expect(body).not.toHaveProperty("balance");
  });

  test("is answered with what was last heard of its generation", async () => {
    const { endpoint } = await setUp((req, res) => {
      const done = {
        ...queued("clx_1"),
        status: "succeeded",
        images: [{ url: "https://cdn.example/1.png" }],
      };
      (req.method === "POST" ? counting() : answerJson(done))(req, res);
    });
    const { body } = await read(await submit("ann", endpoint, "k"));
    await as("ann", `${endpoint}/generations/${body.id}`);
    const again = await read(await submit("ann", endpoint, "k"));
    expect(again).toMatchObject({ status: 200, body: { id: body.id, status: "succeeded", images: [{}] } });
  });

  test.each(["", "a b", "x".repeat(129), "ż".repeat(3), "a\tb"])(
    "is refused with the key %j",
    async (key) => {
      const { endpoint, posts } = await setUp();
      const { status, body } = await read(await submit("ann", endpoint, Buffer.from(key).toString("latin1")));
      expect(status).toBe(400);
      expect(body.error).toMatchObject({
        code: "invalid_request",
        message: expect.stringContaining("key") as string,
      });
      expect(posts()).toEqual([]);
    },
  );

  test.each(["x", "x".repeat(128), '"0fb3"', "__proto__", "constructor", "../..", "%2e", "!~"])(
    "can have the key %s",
    async (key) => {
      const { endpoint, posts } = await setUp();
      const { body } = await read(await submit("ann", endpoint, key));
      expect((await read(await submit("ann", endpoint, key))).body.id).toBe(body.id);
      expect((await read(await lookUp("ann", endpoint, key))).body.id).toBe(body.id);
      expect(posts()).toHaveLength(1);
    },
  );

  test.each([
    "",
    "{",
    "[]",
    "null",
    '"text"',
    "[".repeat(200_000),
    `{"a":${"[".repeat(100_000)}${"]".repeat(100_000)}}`,
  ])("is refused with a body that is no JSON object (%#)", async (body) => {
    const { endpoint, posts } = await setUp();
    const { status } = await submit("ann", endpoint, "k", {}, { body });
    expect(status).toBe(400);
    expect(posts()).toEqual([]);
  });

  test("is refused with too large a body, and its key stays free", async () => {
    const { endpoint, posts } = await setUp();
    const large = await submit("ann", endpoint, "k", { ...asked, prompt: "x".repeat(1024 * 1024) });
    expect(large.status).toBe(413);
    expect((await submit("ann", endpoint, "k")).status).toBe(202);
    expect(posts()).toHaveLength(1);
  });

  test("goes on when its browser leaves, so that its answer can be found", async () => {
    const go = deferred();
    const { endpoint, upstream } = await setUp((req, res) => {
      req.resume();
      void go.promise.then(() => answerJson(queued(), 202)(req, res));
    });
    const leaving = new AbortController();
    const lost = submit("ann", endpoint, "k", asked, { signal: leaving.signal });
    await expect.poll(() => upstream.requests.length).toBe(1);
    leaving.abort();
    await expect(lost).rejects.toThrow(/abort/i);
    expect(await read(await lookUp("ann", endpoint, "k"))).toMatchObject({ body: { status: "pending" } });
    go.resolve();
    const found = async () => (await read(await lookUp("ann", endpoint, "k"))).body.id;
    await expect.poll(found).toMatch(/^clx_1\./);
  });
});

test("a request whose browser has left before it was sent is not sent, and its key stays free", async () => {
  const fetch = vi.fn<typeof globalThis.fetch>(async () => Response.json(queued(), { status: 202 }));
  const proxy = createImageHubProxy({ apiKey, public: true, ledger: memoryLedger(), fetch });
  const ask = (signal: AbortSignal | null) =>
    proxy(
      new Request("https://app.example/api/image-hub/images/generations", {
        method: "POST",
        headers: { "content-type": "application/json", "idempotency-key": "k" },
        body: JSON.stringify(asked),
        signal,
      }),
    );
  expect((await ask(AbortSignal.abort())).status).toBe(502);
  expect(fetch).not.toHaveBeenCalled();
  expect((await ask(null)).status).toBe(202);
});

describe("waitUntil", () => {
  const generateUnder = (waitUntil: NonNullable<ImageHubProxyOptions["waitUntil"]>, request: Request) => {
    const answer = deferred<Response>();
    const fetch = () => answer.promise;
    const ledger = memoryLedger();
    const proxy = createImageHubProxy({ apiKey, public: true, ledger, fetch, waitUntil });
    return { answer, ledger, response: proxy(request) };
  };
  const requestOf = (signal: AbortSignal | null = null) =>
    new Request("https://app.example/api/image-hub/images/generations", {
      method: "POST",
      headers: { "content-type": "application/json", "idempotency-key": "k" },
      body: JSON.stringify(asked),
      signal,
    });

  test("is given what has to be completed when the browser leaves", async () => {
    const given = deferred<readonly [Promise<unknown>, Request]>();
    const leaving = new AbortController();
    const request = requestOf(leaving.signal);
    const { answer, ledger, response } = generateUnder((...work) => given.resolve(work), request);
    const [work, asker] = await given.promise;
    expect(asker).toBe(request);
    leaving.abort();
    answer.resolve(Response.json(queued(), { status: 202 }));
    await work;
    expect((await ledger.find("public", "k")).record).toMatchObject({ status: "settled" });
    await response;
  });

  test("may fail without harm to the request", async () => {
    const { answer, response } = generateUnder(() => {
      throw new Error("There is no request here.");
    }, requestOf());
    answer.resolve(Response.json(queued(), { status: 202 }));
    expect((await response).status).toBe(202);
  });

  test("must be a function", () => {
    // Written in JavaScript, an option may be anything.
    const waitUntil = {} as () => void;
    expect(() => createImageHubProxy({ apiKey, public: true, waitUntil })).toThrow(/waitUntil must be/);
  });
});

describe("without a key, or without a ledger", () => {
  test("a request is sent as often as it arrives, and asks to be answered at once where it is recorded", async () => {
    const { endpoint, bodies, posts } = await setUp();
    const plain = () =>
      as("ann", `${endpoint}/images/generations`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: `{ "model": "m", "prompt": "p" }`,
      });
    await plain();
    await plain();
    expect(posts()).toHaveLength(2);
    expect(JSON.parse(String(await bodies[0]))).toEqual({ model: "m", prompt: "p", async: true });
  });

  const expectNoRecords = async (endpoint: string) => {
    expect(await read(await lookUp("ann", endpoint, "k"))).toEqual({
      status: 404,
      body: { error: { code: "notFound", message: "The image proxy has no such route." } },
    });
    expect((await as("ann", `${endpoint}/generations`)).status).toBe(404);
  };

  test("a key means nothing where nothing may be kept", async () => {
    const { endpoint, bodies, posts } = await setUp(counting(), { ledger: false });
    for (const key of ["k", "k", "not a key"]) await submit("ann", endpoint, key);
    expect(posts()).toHaveLength(3);
    expect(JSON.parse(String(await bodies[0]))).toEqual(asked);
    await expectNoRecords(endpoint);
  });

  test("a repeated key is sent once by each process, which vouches for nothing", async () => {
    const { endpoint, bodies, posts } = await setUp(counting(), { ledger: undefined });
    const [first, second] = await Promise.all([submit("ann", endpoint, "k"), submit("ann", endpoint, "k")]);
    expect(await read(second)).toEqual(await read(first));
    expect((await submit("bob", endpoint, "k")).status).toBe(202);
    expect(posts()).toHaveLength(2);
    expect((await submit("ann", endpoint, "k", { ...asked, prompt: "another" })).status).toBe(409);
    // Who asks to wait for the images still may.
    expect(JSON.parse(String(await bodies[0]))).toEqual(asked);
    await expectNoRecords(endpoint);
  });

  test.each([
    ["development", 200],
    ["production", 404],
    ["", 404],
  ])("NODE_ENV %j decides whether there is a ledger by default", async (mode, status) => {
    vi.stubEnv("NODE_ENV", mode);
    const { endpoint } = await setUp(counting(), { ledger: undefined });
    vi.unstubAllEnvs();
    await submit("ann", endpoint, "k");
    expect((await as("ann", `${endpoint}/generations`)).status).toBe(status);
  });
});
