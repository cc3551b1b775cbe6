import { randomBytes, randomUUID } from "node:crypto";
import { request } from "node:http";
import { expect, test } from "vitest";
import { as, generate } from "../../proxyTo";
import { deferred } from "../../serve";
import type { Bench } from "../conformance";

/** The signature that every PNG file begins with. */
const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const picture = (bytes: number) => new Uint8Array(Buffer.concat([png, randomBytes(bytes)]));

/** Bodies of both kinds arrive as they were sent, piece by piece. */
export function bodies(bench: () => Bench) {
  const post = (init: RequestInit & { headers?: Record<string, string> }) =>
    as("ann", `${bench().endpoint}/images/generations`, { method: "POST", ...init });

  test("JSON arrives with every character", async () => {
    const { service } = bench();
    const asked = { model: "gpt-image-2", prompt: 'żółw 🐢 " \\ \u2028 </script>', n: 2 };
    const headers = { "content-type": "application/json; charset=utf-8" };
    expect((await post({ headers, body: JSON.stringify(asked) })).status).toBe(202);
    const [reached] = service.requests;
    const body = (await reached?.body) ?? Buffer.of();
    expect(JSON.parse(body.toString())).toMatchObject(asked);
    expect(reached?.headers["content-length"]).toBe(String(body.byteLength));
  });

  test.each([
    ["", false],
    [" under a key", true],
  ])("a form with several files arrives byte for byte%s", async (_, keyed) => {
    const { service } = bench();
    const pictures = [picture(300_000), picture(1), picture(70_000)];
    const form = new FormData();
    form.append("model", "gpt-image-2");
    form.append("prompt", "żółw");
    for (const bytes of pictures)
      form.append("reference_image", new Blob([bytes], { type: "image/png" }), "ż ó.png");
    const headers = keyed ? { "idempotency-key": randomUUID() } : {};
    expect((await post({ body: form, headers })).status).toBe(202);
    const [reached] = service.requests;
    const body = (await reached?.body) ?? Buffer.of();
    const type = { "content-type": reached?.headers["content-type"] ?? "" };
    const arrived = await new Response(new Uint8Array(body), { headers: type }).formData();
    expect([arrived.get("model"), arrived.get("prompt")]).toEqual(["gpt-image-2", "żółw"]);
    const files = arrived.getAll("reference_image").filter((value) => value instanceof File);
    expect(files.map(({ name }) => name)).toEqual(["ż ó.png", "ż ó.png", "ż ó.png"]);
    for (const [index, file] of files.entries())
      expect(Buffer.compare(Buffer.from(await file.arrayBuffer()), pictures[index] ?? Buffer.of())).toBe(0);
  });

  test("the service has the beginning of an upload before its end is sent", async () => {
    const { service, endpoint } = bench();
    const begun = deferred();
    const answered = deferred<number | undefined>();
    service.answerWith((req, res) => {
      req.once("data", () => begun.resolve());
      req.on("end", () => res.writeHead(402).end());
    });
    const headers = { "x-user": "ann", "content-type": "multipart/form-data; boundary=b" };
    const req = request(`${endpoint}/images/generations`, { method: "POST", headers });
    req.on("response", (res) => answered.resolve(res.statusCode));
    const askedParts = ["model", "prompt"]
      .map((name) => `--b\r\ncontent-disposition: form-data; name="${name}"\r\n\r\nx\r\n`)
      .join("");
    const head =
      'content-disposition: form-data; name="reference_image"; filename="a.png"\r\ncontent-type: image/png';
    req.write(Buffer.concat([Buffer.from(`${askedParts}--b\r\n${head}\r\n\r\n`), picture(400_000)]));
    await begun.promise;
    req.end("\r\n--b--\r\n");
    expect(await answered.promise).toBe(402);
  });

  test("JSON that is too large is a 413 before it reaches the service", async () => {
    const { service } = bench();
    const body = JSON.stringify({ prompt: "x".repeat(1024 * 1024 + 1) });
    expect((await post({ headers: { "content-type": "application/json" }, body })).status).toBe(413);
    expect(service.requests).toEqual([]);
  });

  test("text, as any page could send it, is refused", async () => {
    const { service } = bench();
    const response = await post({ headers: { "content-type": "text/plain" }, body: '{"prompt":"x"}' });
    expect([400, 415]).toContain(response.status);
    expect(service.requests).toEqual([]);
  });

  test("an empty body never becomes a request that is charged as a success", async () => {
    const { service, endpoint } = bench();
    service.answerWith((req, res) => void req.resume().on("end", () => res.writeHead(400).end()));
    expect((await post({ headers: { "content-type": "application/json" } })).status).toBe(400);
    expect((await generate("ann", endpoint)).status).toBe(400);
  });
}
