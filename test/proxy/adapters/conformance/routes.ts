import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { apiKey, as, generate } from "../../proxyTo";
import { rawRequest } from "../../rawRequest";
import type { Bench } from "../conformance";
import { servePicture } from "../servePicture";

/** What comes back for a generation. */
interface Started {
  id: string;
  poll_url: string;
}

/** Every route works, and asks the service for nothing but what it stands for. */
export function routes(bench: () => Bench) {
  const asked = () => bench().service.requests.map(({ method, url }) => `${method} ${url}`);

  test("models and credits are read", async () => {
    const { endpoint, service } = bench();
    expect(await (await as("ann", `${endpoint}/models`)).json()).toEqual({ data: [{ id: "gpt-image-2" }] });
    expect(await (await as("ann", `${endpoint}/credits`)).json()).toMatchObject({ credits: 12 });
    expect(asked()).toEqual(["GET /api/v1/models", "GET /api/v1/credits"]);
    expect(service.requests.map(({ headers }) => headers.authorization)).toEqual([
      undefined,
      `Bearer ${apiKey}`,
    ]);
  });

  test("a generation is started, and read by its user alone", async () => {
    const { origin, endpoint } = bench();
    const started = await generate("ann", endpoint);
    expect(started.status).toBe(202);
    const { id, poll_url } = (await started.json()) as Started;
    expect(id).toMatch(/^clx_1\.[\w-]{43}$/);
    expect(poll_url).toBe(`/api/image-hub/generations/${id}`);
    expect((await as("ann", `${origin}${poll_url}`)).status).toBe(200);
    expect((await as("bob", `${origin}${poll_url}`)).status).toBe(404);
    expect((await as("ann", `${endpoint}/generations/clx_1`)).status).toBe(404);
    expect(asked()).toEqual(["POST /api/v1/images/generations", "GET /api/v1/generations/clx_1"]);
  });

  test("a key is charged once, found again, and listed", async () => {
    const { endpoint } = bench();
    const key = randomUUID();
    const first = await generate("kim", endpoint, { "idempotency-key": key });
    const second = await generate("kim", endpoint, { "idempotency-key": key });
    const { id } = (await first.json()) as Started;
    expect(await second.json()).toMatchObject({ id });
    expect(await (await as("kim", `${endpoint}/requests/${key}`)).json()).toMatchObject({ id });
    expect(await (await as("bob", `${endpoint}/requests/${key}?age=0`)).json()).not.toMatchObject({ id });
    const page = (await (await as("kim", `${endpoint}/generations?limit=1`)).json()) as { data: Started[] };
    expect(page.data).toMatchObject([{ id }]);
    expect(asked()).toEqual(["POST /api/v1/images/generations"]);
  });

  test("an image is streamed from its host to its user alone, in parts as well, and never by HEAD", async () => {
    const { origin, endpoint, service } = bench();
    const picture = servePicture(service);
    const { id } = (await (await generate("ann", endpoint)).json()) as Started;
    const path = `/generations/${id}/images/img_1`;
    service.requests.length = 0;
    const whole = await as("ann", `${endpoint}${path}`);
    expect([whole.status, whole.headers.get("content-type")]).toEqual([200, "image/png"]);
    expect(whole.headers.get("content-length")).toBe(String(picture.length));
    expect(whole.headers.get("cache-control")).toMatch(/^private, .*immutable$/);
    expect(Buffer.compare(Buffer.from(await whole.arrayBuffer()), picture)).toBe(0);
    const part = await as("ann", `${endpoint}${path}?download`, { headers: { range: "bytes=100-299" } });
    expect([part.status, part.headers.get("content-range")]).toEqual([
      206,
      `bytes 100-299/${picture.length}`,
    ]);
    expect(part.headers.get("content-disposition")).toMatch(/^attachment; /);
    expect(Buffer.compare(Buffer.from(await part.arrayBuffer()), picture.subarray(100, 300))).toBe(0);
    const once = ["GET /api/v1/generations/clx_1", "GET /cdn/i.png"];
    expect(asked()).toEqual([...once, ...once]);
    expect(service.requests.map(({ headers }) => headers.authorization !== undefined)).toEqual([
      true,
      false,
      true,
      false,
    ]);
    service.requests.length = 0;
    expect((await as("bob", `${endpoint}${path}`)).status).toBe(404);
    expect((await as("ann", `${endpoint}${path.replace("img_1", "..%2fcredits")}`)).status).toBe(404);
    const head = await rawRequest(origin, `/api/image-hub${path}`, {
      method: "HEAD",
      headers: { "x-user": "ann" },
    });
    expect([head.status, head.text]).toEqual([405, ""]);
    expect(asked()).toEqual(["GET /api/v1/generations/clx_1"]);
  });

  test("a trailing slash and a query make no difference", async () => {
    const { endpoint } = bench();
    for (const path of ["/credits/", "/credits?target=https://evil.example", "/credits/?a=%2f..%2f"])
      expect((await as("ann", `${endpoint}${path}`)).status, path).toBe(200);
    expect(new Set(asked())).toEqual(new Set(["GET /api/v1/credits"]));
  });

  test("without a user, no route is open", async () => {
    const { endpoint, service } = bench();
    for (const path of [
      "/models",
      "/credits",
      "/generations",
      "/generations/x.y",
      "/generations/x.y/images/i",
      "/requests/k",
    ])
      expect((await fetch(`${endpoint}${path}`)).status, path).toBe(403);
    expect(service.requests).toEqual([]);
  });
}
