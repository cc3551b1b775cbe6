import { describe, expect, test } from "vitest";
import type { ImageHubProxyOptions } from "../../../src/proxy";
import { answerJson, as, errorOf, generate, proxyTo, queued, upstreamOf } from "../proxyTo";

const idOf = async (response: Response) => ((await response.json()) as { id: string }).id;

async function setUp(options: Partial<ImageHubProxyOptions> = {}, id = "clx_1") {
  const upstream = await upstreamOf(answerJson(queued(id)));
  const endpoint = await proxyTo(upstream.url, options);
  const signedId = await idOf(await generate("ann", endpoint));
  upstream.requests.length = 0;
  const read = (user: string, asked: string, at = endpoint) =>
    as(user, `${at}/generations/${encodeURIComponent(asked)}`);
  return { upstream, endpoint, signedId, read };
}

const flipped = (text: string, at: number) => {
  const index = at < 0 ? text.length + at : at;
  return `${text.slice(0, index)}${text[index] === "A" ? "B" : "A"}${text.slice(index + 1)}`;
};

describe("a generation belongs to the user who started it", () => {
  test("who reads it under the same id", async () => {
    const { upstream, signedId, read } = await setUp();
    const response = await read("ann", signedId);
    expect(response.status).toBe(200);
    expect(await idOf(response)).toBe(signedId);
    expect(upstream.requests.map(({ url }) => url)).toEqual(["/api/v1/generations/clx_1"]);
  });

  test("nobody else can read it, and the service is not even asked", async () => {
    const { upstream, signedId, read } = await setUp();
    const response = await read("bob", signedId);
    expect(response.status).toBe(404);
    expect(await errorOf(response)).toMatchObject({ code: "notFound" });
    expect(upstream.requests).toEqual([]);
  });

  test("no forged id is taken", async () => {
    const { upstream, signedId, read } = await setUp();
    const [id = "", signature = ""] = signedId.split(".");
    const forged = [
      id,
      `${id}.`,
      `.${signature}`,
      `${id}.${signature.slice(1)}`,
      `${id}.${signature}=`,
      `${id}.${signature}A`,
      `${id}.${"A".repeat(43)}`,
      `clx_2.${signature}`,
      `${id}.x.${signature}`,
      ` ${signedId}`,
      encodeURIComponent(encodeURIComponent(signedId.replace(".", "%2e"))),
      "x".repeat(5000),
      ...Array.from({ length: signature.length }, (_, at) => flipped(signedId, id.length + 1 + at)),
    ];
    for (const attempt of forged) expect((await read("ann", attempt)).status, attempt).toBe(404);
    expect(upstream.requests).toEqual([]);
  });

  test("a user and an id can't be shifted into another pair", async () => {
    const { upstream, signedId, read } = await setUp(
      { authorize: (request) => request.headers.get("x-user") },
      "1",
    );
    const signature = signedId.split(".").at(-1) ?? "";
    for (const [user, id] of [
      ["ann1", ""],
      ["an", "n1"],
      ['ann","1', ""],
    ] as const)
      expect((await read(user, `${id}.${signature}`)).status).toBe(404);
    expect(upstream.requests).toEqual([]);
  });

  test("an id of any characters survives the way there and back", async () => {
    for (const id of ["a.b", "a/b c", "ż", "..%2f", "a?b#c", "x".repeat(4000)]) {
      const { upstream, signedId, read } = await setUp({}, id);
      expect((await read("ann", signedId)).status).toBe(200);
      expect(upstream.requests.map(({ url }) => url)).toEqual([
        `/api/v1/generations/${encodeURIComponent(id)}`,
      ]);
    }
  });

  test.each([".", ".."])("an id of dots (%s) leads nowhere, even signed", async (id) => {
    const { upstream, signedId, read } = await setUp({}, id);
    expect((await read("ann", signedId)).status).toBe(404);
    expect(upstream.requests).toEqual([]);
  });

  test("an answer can't smuggle in an id that the user did not start", async () => {
    let id = "clx_1";
    const upstream = await upstreamOf((req, res) => answerJson(queued(id))(req, res));
    const endpoint = await proxyTo(upstream.url);
    const mine = await idOf(await generate("ann", endpoint));
    id = "clx_of_bob";
    expect(await idOf(await as("ann", `${endpoint}/generations/${mine}`))).toBe(mine);
  });
});

describe("secrets", () => {
  const old = "an-old-secret-of-some-length";
  const fresh = "a-new-secret-of-some-length";

  test("after a change, ids of the old one are still good, and new ones are signed with the first", async () => {
    const { upstream, signedId, read } = await setUp({ secrets: [old] });
    const rotated = await proxyTo(upstream.url, { secrets: [fresh, old] });
    expect((await read("ann", signedId, rotated)).status).toBe(200);
    expect((await read("bob", signedId, rotated)).status).toBe(404);
    const renewed = await idOf(await generate("ann", rotated));
    const after = await proxyTo(upstream.url, { secrets: [fresh] });
    expect((await read("ann", renewed, after)).status).toBe(200);
    expect((await read("ann", signedId, after)).status).toBe(404);
  });

  test("without any, another key makes another secret", async () => {
    const { upstream, signedId, read } = await setUp();
    const same = await proxyTo(upstream.url);
    const other = await proxyTo(upstream.url, { apiKey: "gih_live_OtherOtherOtherOtherOtherOther12" });
    expect((await read("ann", signedId, same)).status).toBe(200);
    expect((await read("ann", signedId, other)).status).toBe(404);
  });
});

describe("a public proxy", () => {
  test("lets everybody in under one user, whose ids no signed-in user shares", async () => {
    const { upstream, signedId, read } = await setUp({ public: true, authorize: undefined });
    expect((await read("", signedId)).status).toBe(200);
    const closed = await proxyTo(upstream.url, { authorize: (request) => request.headers.get("x-user") });
    for (const user of ["null", "public", "ann"])
      expect((await read(user, signedId, closed)).status).toBe(404);
  });
});
