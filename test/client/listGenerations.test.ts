import { describe, expect, it } from "vitest";
import { createImageHubClient } from "../../src/client";
import { failureOf } from "../support/failureOf";

const item = (id: string, request: object = {}) => ({
  object: "image_generation",
  id,
  status: "succeeded",
  model: "gpt-image-2",
  images: [{ id: "i1", url: "https://cdn.example/1.png" }],
  usage: { credits: 8 },
  request: {
    model: "gpt-image-2",
    prompt: "a lighthouse",
    idempotency_key: `key-${id}`,
    submitted_at: "2026-04-30T08:00:00.000Z",
    ...request,
  },
});

function clientOf(body: unknown, status = 200) {
  const asked: string[] = [];
  const fetch = async (input: RequestInfo | URL) => {
    asked.push(new Request(input).url);
    return Response.json(body, { status });
  };
  const client = createImageHubClient({ endpoint: "https://app.example/api/image-hub", fetch });
  return { list: (options = {}) => client.listGenerations?.(options), asked };
}

describe("listGenerations", () => {
  it("gives what was asked for and what came of it, and the way to the next page", async () => {
    const fields = { size: "1024x1536", aspect_ratio: "2:3", quality: "high", n: "2" };
    const { list } = clientOf({ data: [item("a", fields)], has_more: true, next_cursor: "17" });
    const { idempotency_key: key, submitted_at: submittedAt } = item("a").request;
    expect(await list()).toMatchObject({
      entries: [
        {
          key,
          submittedAt,
          hasReferenceImages: false,
          request: {
            model: "gpt-image-2",
            prompt: "a lighthouse",
            size: "1024x1536",
            aspectRatio: "2:3",
            quality: "high",
            n: 2,
          },
          generation: { id: "a", status: "succeeded", images: [{ id: "i1" }] },
        },
      ],
      cursor: "17",
    });
  });

  it("asks for the page it was told to", async () => {
    const { list, asked } = clientOf({ data: [] });
    await list({ cursor: "a_b-1", limit: 50 });
    expect(asked).toEqual(["https://app.example/api/image-hub/generations?cursor=a_b-1&limit=50"]);
  });

  it("knows of reference images, though not how many", async () => {
    const { list } = clientOf({ data: [item("a", { reference_images: "some" })] });
    expect(await list()).toMatchObject({ entries: [{ hasReferenceImages: true }] });
  });

  it("takes from the generation what was too long to be recorded", async () => {
    const long = "x".repeat(9_000);
    const { list } = clientOf({ data: [{ ...item("a", { prompt: undefined }), prompt: long }] });
    expect(await list()).toMatchObject({ entries: [{ request: { prompt: long } }] });
  });

  it("leaves out what can't be read, and nothing else", async () => {
    const unreadable = [
      null,
      7,
      "text",
      {},
      { ...item("b"), id: undefined },
      { ...item("b"), request: null },
      item("b", { idempotency_key: "" }),
      item("b", { submitted_at: "yesterday" }),
    ];
    const { list } = clientOf({ data: [item("a"), ...unreadable, item("z")], next_cursor: null });
    const page = await list();
    expect(page?.entries.map(({ generation }) => generation.id)).toEqual(["a", "z"]);
    expect(page?.cursor).toBeUndefined();
  });

  it("ends where the proxy says that there is no more", async () => {
    const { list } = clientOf({ data: [item("a")], has_more: false, next_cursor: "17" });
    expect(await list()).toMatchObject({ cursor: undefined });
  });

  it.each([null, {}, { data: {} }, "text"])("refuses %j, which is no list", async (body) => {
    expect(await failureOf(Promise.resolve(clientOf(body).list()))).toMatchObject({
      code: "invalidResponse",
    });
  });

  it("says that there is no such route", async () => {
    const { list } = clientOf({ error: { code: "notFound", message: "No such route." } }, 404);
    expect(await failureOf(Promise.resolve(list()))).toMatchObject({ code: "notFound" });
  });
});
