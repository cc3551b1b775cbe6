import { describe, expect, test } from "vitest";
import { memoryLedger, type ImageHubProxyOptions } from "../../../src/proxy";
import { answerJson, as, errorOf, proxyTo, queued, upstreamOf } from "../proxyTo";
import { bodyOf } from "../serve";
import { formBytes, multipart, picture, type Part } from "../uploads/formBytes";

/** What the smallest request has. */
const asked = { model: "m", prompt: "p" };
const texts: readonly Part[] = [
  ["model", "m"],
  ["prompt", "p"],
];
const file = (name = "reference_image"): Part => [name, picture(200_000), "a.png"];

/** Fields that services of this kind know or might know, and what JavaScript makes something else of. */
const others = [
  "webhook_url",
  "webhook",
  "callback",
  "user",
  "user_id",
  "id",
  "credits",
  "provider",
  "Model",
  "prompt ",
  "prompt[]",
  "model\0",
  "__proto__",
  "constructor",
  "_charset_",
];

/** A proxy before a service that keeps what it gets whole. */
async function setUp(options: Partial<ImageHubProxyOptions> = {}) {
  const taken: { body: Buffer; length: string | undefined }[] = [];
  const upstream = await upstreamOf((req, res) => {
    bodyOf(req).then(
      (body) => {
        taken.push({ body, length: req.headers["content-length"] });
        answerJson(queued(), 202)(req, res);
      },
      () => undefined,
    );
  });
  const endpoint = await proxyTo(upstream.url, options);
  const post = (type: string, body: BodyInit) =>
    as("ann", `${endpoint}/images/generations`, { method: "POST", headers: { "content-type": type }, body });
  return {
    taken,
    upstream,
    json: (body: string) => post("application/json", body),
    form: (...parts: readonly Part[]) => post(multipart, new Uint8Array(formBytes(...parts))),
  };
}

/** Refused with the name of the field, and nothing is charged. */
async function expectRefusal(response: Response, field: string, taken: readonly unknown[]) {
  expect(response.status, field).toBe(400);
  const { code, message } = await errorOf(response);
  expect([field, code]).toEqual([field, "invalid_request"]);
  expect(message).toContain(field.replace("\0", "\\u0000"));
  expect(taken).toEqual([]);
}

describe.each([
  ["without a ledger", () => ({})],
  ["with a ledger", () => ({ ledger: memoryLedger() })],
  ["with limits", () => ({ limits: { maxImages: 4 } })],
])("mass assignment %s", (_, options) => {
  test("JSON brings no field but the documented ones to the service", async () => {
    const { json, taken, upstream } = await setUp(options());
    for (const name of [...others, "reference_image"])
      await expectRefusal(await json(`{"model":"m","prompt":"p",${JSON.stringify(name)}:"x"}`), name, taken);
    expect(upstream.requests).toEqual([]);
  });

  test("a documented field can't hide others in what it holds", async () => {
    const { json, taken } = await setUp(options());
    for (const value of [{ webhook_url: "https://evil.example" }, [{ user: "eve" }]])
      await expectRefusal(await json(JSON.stringify({ ...asked, quality: value })), "quality", taken);
  });

  test("of a field that JSON has twice, the service gets the one that was looked at", async () => {
    const { json, taken } = await setUp(options());
    expect((await json('{"model":"m","prompt":"p","n":4,"n":1}')).status).toBe(202);
    expect(String(taken[0]?.body).match(/"n":\d/g)).toEqual(['"n":1']);
    expect(taken[0]?.length).toBe(String(taken[0]?.body.length));
  });

  test("a form brings none either, before the files or behind them", async () => {
    const { form, taken } = await setUp(options());
    for (const name of others.filter((other) => other !== "model\0")) {
      await expectRefusal(await form(...texts, [name, "x"]), name, taken);
      await expectRefusal(await form(...texts, [name, "x"], file()), name, taken);
      await expectRefusal(await form(...texts, file(), [name, "x"]), name, taken);
    }
  });

  test("a form has each field once, wherever it stands", async () => {
    const { form, taken } = await setUp(options());
    await expectRefusal(await form(...texts, ["n", "1"], ["n", "4"]), "n", taken);
    await expectRefusal(await form(["n", "1"], ...texts, file(), ["n", "4"]), "n", taken);
  });

  test("files come as reference images, and reference images as files", async () => {
    const { form, taken } = await setUp(options());
    for (const name of ["mask", "image", "reference_image[]", "prompt"]) {
      await expectRefusal(await form(...texts, file(name)), name, taken);
      await expectRefusal(await form(...texts, file(), file(name)), name, taken);
    }
    const address = "http://169.254.169.254/latest";
    await expectRefusal(await form(...texts, ["reference_image", address]), "reference_image", taken);
  });

  test("what is documented arrives, all of it, with its length", async () => {
    const { json, form, taken } = await setUp(options());
    const all = { ...asked, size: "1024x1024", quality: "high", n: 2, async: true };
    expect((await json(JSON.stringify(all))).status).toBe(202);
    expect(JSON.parse(String(taken[0]?.body))).toEqual(all);
    expect((await form(...texts, ["aspect_ratio", "1:1"], ["n", "2"], file(), file())).status).toBe(202);
    const { body = Buffer.of(), length } = taken[1] ?? {};
    expect(length).toBe(String(body.length));
    const headers = { "content-type": multipart };
    const arrived = await new Response(new Uint8Array(body), { headers }).formData();
    expect(arrived.get("aspect_ratio")).toBe("1:1");
    expect(arrived.getAll("reference_image")).toHaveLength(2);
  });
});
