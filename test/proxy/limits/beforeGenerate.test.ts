import { describe, expect, test, vi } from "vitest";
import { ImageHubError } from "../../../src/client";
import { memoryLedger, type BeforeGenerate, type ImageHubProxyOptions } from "../../../src/proxy";
import { as, errorOf } from "../proxyTo";
import { deferred } from "../serve";
import { counting, formOf, read, setUp, submit, submitForm } from "../ledger/submit";
import { ask } from "./setUpLimits";

const start = (beforeGenerate: BeforeGenerate, more: Partial<ImageHubProxyOptions> = {}) =>
  setUp(counting(), { beforeGenerate, ...more });
const png = String.fromCharCode(0x89) + "PNG\r\n\u001a\n" + "x".repeat(40);
const fields = [
  ["model", "gpt-image-2"],
  ["prompt", "a lighthouse"],
] as const;
const fileOf = (name = "reference_image") => [name, png, "a.png"] as const;

/** A form whose one-byte characters are bytes, as in a real picture. */
async function formBytes(parts: Parameters<typeof formOf>[0], boundary = "----b") {
  const form = formOf(parts, boundary);
  return new Blob([Buffer.from(await form.text(), "latin1")], { type: form.type });
}

describe("beforeGenerate", () => {
  const prefix: BeforeGenerate = ({ prompt }, user) => ({ prompt: `For ${user}: ${prompt}` });

  test("sees what is asked for, unchangeable, and who asks", async () => {
    const look = vi.fn<BeforeGenerate>();
    const { endpoint } = await start(look);
    await submit("ann", endpoint, "k", { model: "m", prompt: "p", aspect_ratio: "3:2", n: 2 });
    expect(look).toHaveBeenCalledExactlyOnceWith(
      { model: "m", prompt: "p", aspectRatio: "3:2", n: 2 },
      "ann",
      { signal: expect.any(AbortSignal) as AbortSignal },
    );
    expect(Object.isFrozen(look.mock.calls[0]?.[0])).toBe(true);
  });

  test("changes the prompt of JSON and nothing else", async () => {
    const { endpoint, bodies } = await start(prefix);
    await submit("ann", endpoint, "k", { model: "m", prompt: "p", size: "auto" });
    expect(JSON.parse(String(await bodies[0]))).toEqual({
      model: "m",
      prompt: "For ann: p",
      size: "auto",
      async: true,
    });
  });

  test("changes the prompt of a form, whose files arrive byte for byte", async () => {
    const { endpoint, bodies, upstream } = await start(prefix);
    const answer = await submitForm("ann", endpoint, "k", await formBytes([...fields, fileOf()]));
    expect(answer.status).toBe(202);
    const body = await bodies[0];
    const sent = await new Response(new Uint8Array(body ?? []), {
      headers: { "content-type": String(upstream.requests[0]?.headers["content-type"]) },
    }).formData();
    expect([...sent.keys()]).toEqual(["async", "model", "prompt", "reference_image"]);
    expect(sent.get("prompt")).toBe("For ann: a lighthouse");
    const file = sent.get("reference_image");
    expect(file instanceof File && Buffer.from(await file.arrayBuffer()).toString("latin1")).toBe(png);
    expect(Number(upstream.requests[0]?.headers["content-length"])).toBe(body?.byteLength);
  });

  test("works without a ledger, and leaves async to the browser", async () => {
    const { endpoint, bodies } = await start(prefix, { ledger: false });
    await ask("ann", endpoint, { async: false });
    expect(JSON.parse(String(await bodies[0]))).toMatchObject({
      prompt: "For ann: a lighthouse",
      async: false,
    });
  });

  test("is asked once for a key, whose history has the user's own words", async () => {
    let count = 0;
    const { endpoint } = await start(({ prompt }) => ({ prompt: `${prompt} ${(count += 1)}` }));
    const answers = await Promise.all([1, 2, 3].map(() => submit("ann", endpoint, "k")));
    expect(answers.map(({ status }) => status)).toEqual([202, 202, 202]);
    expect(count).toBe(1);
    const history = await (await as("ann", `${endpoint}/generations`)).json();
    expect(history).toMatchObject({ data: [{ request: { prompt: "a lighthouse" } }] });
  });

  test.each([
    ["returns", () => new Response("Not here.", { status: 451 })],
    [
      "throws",
      () => {
        // Some frameworks refuse by throwing an answer.
        // oxlint-disable-next-line typescript/only-throw-error
        throw new Response("Not here.", { status: 451 });
      },
    ],
  ])("that %s a Response refuses with it, sends nothing and frees the key", async (_, refuse) => {
    const { endpoint, posts } = await start(refuse);
    for (let times = 0; times < 2; times += 1) {
      const answer = await submit("ann", endpoint, "k");
      expect([answer.status, await answer.text()]).toEqual([451, "Not here."]);
    }
    expect(posts()).toEqual([]);
    expect((await as("ann", `${endpoint}/requests/k`)).status).toBe(404);
  });

  test.each([
    [undefined, 403],
    [422, 422],
    [200, 500],
    [1000, 500],
  ])("that throws an ImageHubError with the status %s refuses with %d", async (status, answered) => {
    const { endpoint, posts } = await start(() => {
      throw new ImageHubError("No faces, please.", { code: "forbidden", status });
    });
    const answer = await read(await submit("ann", endpoint, "k"));
    expect(answer).toMatchObject({
      status: answered,
      body: { error: { code: "forbidden", message: "No faces, please." } },
    });
    expect(posts()).toEqual([]);
  });

  test.each([
    [
      "throws anything else",
      () => {
        throw new Error("secret");
      },
    ],
    ["returns a blank prompt", () => ({ prompt: " " })],
    ["returns something else", () => "a prompt" as never],
  ])("that %s is a 500 which tells nothing, and sends nothing", async (_, broken) => {
    const { endpoint, posts } = await start(broken);
    const answer = await submit("ann", endpoint, "k");
    expect(answer.status).toBe(500);
    const { code, message } = await errorOf(answer);
    expect(code).toBe("proxyMisconfigured");
    expect(message).not.toContain("secret");
    expect(posts()).toEqual([]);
  });

  test("that never answers ends when the browser leaves, and nothing is sent", async () => {
    const asked = deferred();
    const left = deferred();
    const { endpoint, posts, ledger } = await start(async (_, __, { signal }) => {
      signal.addEventListener("abort", () => left.resolve());
      asked.resolve();
      return new Promise(() => undefined);
    });
    const leaving = new AbortController();
    const answer = submit("ann", endpoint, "k", undefined, { signal: leaving.signal });
    await asked.promise;
    leaving.abort();
    await expect(answer).rejects.toThrow(/abort/i);
    await left.promise;
    await expect.poll(async () => (await ledger.find("user:ann", "k")).record?.status).toBe("failed");
    expect(posts()).toEqual([]);
  });

  test("whose refusal costs nothing of the user's quota", async () => {
    let refuses = true;
    const { endpoint } = await setUp(
      (req, res) =>
        req.url?.endsWith("/models")
          ? void res.end(JSON.stringify({ data: [{ id: "gpt-image-2", credits_per_image: 8 }] }))
          : counting()(req, res),
      {
        limits: { creditsPerDay: 8 },
        beforeGenerate: () => (refuses ? new Response(null, { status: 403 }) : undefined),
      },
    );
    for (let times = 0; times < 3; times += 1) expect((await ask("ann", endpoint)).status).toBe(403);
    refuses = false;
    expect((await ask("ann", endpoint)).status).toBe(202);
    expect((await ask("ann", endpoint)).status).toBe(429);
  });
});

describe("a form within limits", () => {
  const limits = { maxImages: 1 };
  test.each([
    ["behind the files", [...fields, fileOf(), ["n", "4"]], /"n" before the files/],
    ["twice", [...fields, ["n", "1"], ["n", "4"], fileOf()], /"n" may be sent once/],
    ["under another name", [...fields, ["num_images", "4"], fileOf()], /num_images/],
    ["in a file", [...fields, ["n", png, "n.png"]], /"n" is no field that takes a file/],
    ["in words", [...fields, ["n", "four"], fileOf()], /\bn\b/],
    ["as it is", [...fields, ["n", "4"], fileOf()], /\bn\b.*at most 1/],
    [
      "in a text with the boundary",
      [
        ["model", "m"],
        ["prompt", '\n------b\ncontent-disposition: form-data; name="n"\n\n4'],
      ],
      /boundary/,
    ],
  ] as const)("can't ask for more images %s", async (_, parts, message) => {
    const { endpoint, bodies } = await setUp(counting(), { limits, ledger: memoryLedger() });
    const answer = await submitForm("ann", endpoint, "k", await formBytes(parts));
    expect(answer.status).toBe(400);
    expect((await errorOf(answer)).message).toMatch(message);
    // What had begun is cut off, and never arrives whole.
    for (const body of bodies) await expect(body).rejects.toThrow(/aborted/);
  });

  test("arrives when it keeps to them", async () => {
    const { endpoint } = await setUp(counting(), { limits });
    const form = await formBytes([...fields, ["n", "1"], ["async", "true"], fileOf(), fileOf()]);
    expect((await submitForm("ann", endpoint, "k", form)).status).toBe(202);
  });
});
