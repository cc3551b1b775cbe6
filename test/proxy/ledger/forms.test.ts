import * as fc from "fast-check";
import { request } from "node:http";
import { describe, expect, test } from "vitest";
import { as, answerJson, queued } from "../proxyTo";
import { deferred } from "../serve";
import { counting, formOf, lookUp, read, setUp, submit, submitForm, webpHead } from "./submit";

const fields = [
  ["model", "gpt-image-2"],
  ["prompt", "a lighthouse"],
] as const;
const file = (content: string) => ["reference_image", webpHead + content, "a.png"] as const;
const picture = file(`\u00e9\r\n--${"x".repeat(5000)}\r\n-`);

const parse = async (bytes: Buffer | undefined, type: string | undefined) =>
  new Response(new Uint8Array(bytes ?? []), { headers: { "content-type": type ?? "" } }).formData();

/** What a service reads from a form, in its order. */
async function entriesOf(bytes: Buffer | undefined, type: string | undefined) {
  const form = await parse(bytes, type);
  const entries = [...form].map(async ([name, value]) => [
    name,
    typeof value === "string" ? value : await value.text(),
  ]);
  return Promise.all(entries);
}

describe("a form with an idempotency key", () => {
  test("asks the service to answer at once, and arrives whole, with its length", async () => {
    const { endpoint, bodies, posts } = await setUp();
    const before = [...fields.slice(0, 1), ["async", "false"], ...fields.slice(1), picture] as const;
    expect((await submitForm("ann", endpoint, "k", formOf(before))).status).toBe(202);
    const { headers } = posts()[0] ?? {};
    const bytes = await bodies[0];
    expect(headers?.["content-length"]).toBe(String(bytes?.length));
    expect(await entriesOf(bytes, headers?.["content-type"])).toEqual([
      ["async", "true"],
      ...fields,
      [picture[0], picture[1]],
    ]);
  });

  test("of unknown length arrives as well", async () => {
    const { endpoint, bodies, posts } = await setUp();
    const form = formOf([...fields, picture]);
    const init = { body: form.stream(), duplex: "half" } as RequestInit;
    expect((await submitForm("ann", endpoint, "k", form, init)).status).toBe(202);
    const { headers } = posts()[0] ?? {};
    expect(headers).not.toHaveProperty("content-length");
    expect(await entriesOf(await bodies[0], headers?.["content-type"])).toHaveLength(4);
  });

  test("is the same under another boundary, and is sent once", async () => {
    const { endpoint, posts } = await setUp();
    const first = await read(await submitForm("ann", endpoint, "k", formOf([...fields, picture])));
    const again = formOf([["async", "true"], ...fields, picture], "----another.boundary");
    expect((await read(await submitForm("ann", endpoint, "k", again))).body.id).toBe(first.body.id);
    expect(posts()).toHaveLength(1);
  });

  test.each([
    ["another picture", formOf([...fields, file("other")])],
    ["another prompt", formOf([fields[0], ["prompt", "a harbour"], picture])],
    ["one picture more", formOf([...fields, picture, picture])],
    ["another name of a file", formOf([...fields, ["reference_image", picture[1], "b.png"]])],
    ["a part of the picture in the prompt", formOf([fields[0], ["prompt", `a lighthouse${picture[1]}`]])],
  ])("is refused with %s", async (_, other) => {
    const { endpoint, posts } = await setUp();
    await submitForm("ann", endpoint, "k", formOf([...fields, picture]));
    const { status, body } = await read(await submitForm("ann", endpoint, "k", other));
    expect([status, body.error.code]).toEqual([409, "idempotencyMismatch"]);
    expect((await submit("ann", endpoint, "k")).status).toBe(409);
    expect(posts()).toHaveLength(1);
  });

  test("waits for the same one that is still on its way, and is sent once", async () => {
    const go = deferred();
    const { endpoint, posts, upstream } = await setUp((req, res) => {
      req.resume();
      void go.promise.then(() => answerJson(queued(), 202)(req, res));
    });
    const form = formOf([...fields, picture]);
    const first = submitForm("ann", endpoint, "k", form);
    await expect.poll(() => upstream.requests.length).toBe(1);
    const second = submitForm("ann", endpoint, "k", form);
    go.resolve();
    expect((await read(await second)).body.id).toBe((await read(await first)).body.id);
    expect(posts()).toHaveLength(1);
  });

  test.each([
    ["no boundary", new Blob(["x"], { type: "multipart/form-data; x=y" })],
    ["another boundary", new Blob([formOf(fields)], { type: "multipart/form-data; boundary=other" })],
    ["nothing in it", new Blob([], { type: "multipart/form-data; boundary=b" })],
    [
      "no end",
      new Blob(["--b\r\ncontent-disposition: form-data; name=a\r\n\r\n1"], {
        type: "multipart/form-data; boundary=b",
      }),
    ],
    [
      "a head without end",
      new Blob([`--b\r\n${"x".repeat(20_000)}`], { type: "multipart/form-data; boundary=b" }),
    ],
    ["text without end", formOf([["prompt", "x".repeat(2_000_000)]])],
    ["async after a file", formOf([...fields, file("a"), ["async", "false"]])],
  ])("is refused with %s, and its key stays free", async (_, form) => {
    const { endpoint } = await setUp();
    const { status, body } = await read(await submitForm("ann", endpoint, "k", form));
    expect([status, body.error.code]).toEqual([400, "invalid_request"]);
    expect((await submit("ann", endpoint, "k")).status).toBe(202);
  });

  test("that is too large is refused, and its key stays free", async () => {
    const { endpoint } = await setUp(counting(), { limits: { bodyBytes: 100_000 } });
    const large = formOf([...fields, file("x".repeat(200_000))]);
    const init = { body: large.stream(), duplex: "half" } as RequestInit;
    expect((await submitForm("ann", endpoint, "k", large, init)).status).toBe(413);
    expect((await submit("ann", endpoint, "k")).status).toBe(202);
  });

  test("whose browser leaves half-way was not sent, and its key stays free", async () => {
    const started = deferred();
    const { endpoint, posts } = await setUp((req, res) => {
      req.once("data", () => started.resolve());
      counting()(req, res);
    });
    const form = await formOf([...fields, file("x".repeat(10_000))]).text();
    const req = request(`${endpoint}/images/generations`, {
      method: "POST",
      headers: {
        "x-user": "ann",
        "idempotency-key": "k",
        "content-type": "multipart/form-data; boundary=----b",
        "content-length": String(form.length),
      },
    });
    req.on("error", () => undefined);
    req.write(form.slice(0, 5000));
    await started.promise;
    expect((await read(await lookUp("ann", endpoint, "k"))).body["status"]).toBe("pending");
    req.destroy();
    const state = async () => (await read(await lookUp("ann", endpoint, "k"))).body["status"];
    await expect.poll(state).toBe("not_found");
    expect((await submit("ann", endpoint, "k")).status).toBe(202);
    expect(posts()).toHaveLength(2);
  });

  test("streams: the service has the beginning before the browser has sent the end", async () => {
    const started = deferred();
    const { endpoint } = await setUp((req, res) => {
      req.once("data", () => started.resolve());
      counting()(req, res);
    });
    const text = await formOf([...fields, picture]).text();
    const body = new ReadableStream<Uint8Array>({
      async start(controller) {
        controller.enqueue(new TextEncoder().encode(text.slice(0, 2000)));
        await started.promise;
        controller.enqueue(new TextEncoder().encode(text.slice(2000)));
        controller.close();
      },
    });
    const headers = { "content-type": "multipart/form-data; boundary=----b", "idempotency-key": "k" };
    const init = { method: "POST", body, duplex: "half", headers };
    expect((await as("ann", `${endpoint}/images/generations`, init)).status).toBe(202);
  });
});

test("whatever a form holds and however it is cut, it arrives the same and is known again", async () => {
  const { endpoint, bodies, posts } = await setUp();
  const text = fc.string({
    unit: fc.constantFrom("\r", "\n", "-", "b", "--b", "\r\n--b", "\r\n--bx", "é", "x"),
  });
  const parts = fc.record({ prompt: text, name: text.map((name) => name.replace(/\W/g, "")), file: text });
  const sizes = fc.infiniteStream(fc.integer({ min: 1, max: 40 }));
  let count = 0;
  const send = async (key: string, form: Blob, cuts: Iterable<number>) => {
    const bytes = new Uint8Array(await form.arrayBuffer());
    const next = cuts[Symbol.iterator]();
    let at = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (at >= bytes.length) return controller.close();
        const size = Number(next.next().value);
        controller.enqueue(bytes.subarray(at, at + size));
        at += size;
      },
    });
    return read(await submitForm("ann", endpoint, key, form, { body, duplex: "half" } as RequestInit));
  };
  await fc.assert(
    fc.asyncProperty(parts, sizes, sizes, async ({ prompt, name, file: content }, cuts, others) => {
      const form = (boundary: string) =>
        formOf(
          [
            ["model", "m"],
            ["prompt", `p${prompt}`],
            ["async", "false"],
            ["reference_image", webpHead + content, `${name}.png`],
          ],
          boundary,
        );
      const key = `k${(count += 1)}`;
      // A boundary that its own content can't hold.
      const first = await send(key, form("q1"), cuts);
      expect(first.status).toBe(202);
      const entries = await entriesOf(await bodies.at(-1), posts().at(-1)?.headers["content-type"]);
      expect(entries).toEqual([
        ["async", "true"],
        ["model", "m"],
        ["prompt", `p${prompt}`],
        ["reference_image", webpHead + content],
      ]);
      expect((await send(key, form("another"), others)).body.id).toBe(first.body.id);
      expect(posts()).toHaveLength(count);
    }),
    { numRuns: 60 },
  );
});
