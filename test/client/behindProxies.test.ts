import { describe, expect, onTestFinished, test } from "vitest";
import { createImageHubClient } from "../../src/client/createImageHubClient";
import { waitForGeneration } from "../../src/client/waitForGeneration";
import type { Generation } from "../../src/contract/generationSchema";
import {
  createFakeHub,
  fakeDialects,
  fakeApiKey,
  type FakeDialectName,
  type FakeHubOptions,
} from "../../src/fake";
import { createImageHubProxy } from "../../src/proxy";
import { toNodeHandler } from "../../src/proxy/node";
import { failureOf } from "../support/failureOf";
import { reverseProxy } from "../support/reverseProxy";
import { serve } from "../support/serve";

const endpoint = "/api/image-hub";
const request = { model: "gpt-image-2", prompt: "A cat", size: "1024x1024", quality: "high", n: 2 };
// The smallest of PNGs: one pixel.
const pixel = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
  (letter) => letter.codePointAt(0) ?? 0,
);

/** What stands between the browser and the service; each gets the address of a fake hub. */
const fronts = {
  "the real proxy": (baseUrl: string) =>
    toNodeHandler(createImageHubProxy({ apiKey: fakeApiKey, baseUrl, public: true })),
  "a plain reverse proxy": (baseUrl: string) => reverseProxy(endpoint, `${baseUrl}/api/v1`, fakeApiKey),
};

async function connect(front: keyof typeof fronts, options: FakeHubOptions = {}) {
  const hub = createFakeHub({ scenario: "instant", ...options });
  const service = await serve(toNodeHandler(hub.fetch));
  const server = await serve(fronts[front](service.url));
  onTestFinished(async () => {
    await server.close();
    await service.close();
    hub.dispose();
  });
  return { hub, client: createImageHubClient({ endpoint: server.url + endpoint }) };
}

/** Waits by polling without pause. */
const wait = { sleep: () => Promise.resolve() };

describe.each(Object.keys(fronts) as (keyof typeof fronts)[])("behind %s", (front) => {
  test("models and credits are read", async () => {
    const { client, hub } = await connect(front, { credits: 112 });
    const models = await client.listModels();
    expect(models[0]).toMatchObject({
      id: "gpt-image-2",
      qualities: expect.arrayContaining(["high"]) as string[],
    });
    await expect(client.getCredits()).resolves.toMatchObject({ credits: 112 });
    expect(hub.state.requests.map(({ answered }) => answered)).toEqual([200, 200]);
  });

  test("an async generation is accepted, polled and charged once", async () => {
    const { client, hub } = await connect(front, { credits: 112, scenario: { queueMs: 20, runMs: 20 } });
    const accepted = await client.createGeneration(request, { idempotencyKey: crypto.randomUUID() });
    expect(accepted).toMatchObject({ status: "queued", images: [], usage: { creditsRequested: 16 } });
    const seen: Generation["status"][] = [];
    const finished = await waitForGeneration(client, accepted.id, {
      pollDelay: () => 5,
      onUpdate: ({ status }) => seen.push(status),
    });
    expect(finished).toMatchObject({
      status: "succeeded",
      aspectRatio: "1:1",
      tier: "1K",
      usage: { credits: 16 },
    });
    expect(finished.images).toHaveLength(2);
    expect(seen.at(-1)).toBe("succeeded");
    expect(hub.state.generations).toHaveLength(1);
    await expect(client.getCredits()).resolves.toMatchObject({ credits: 96 });
  });

  test("a sync generation brings its images with the first answer", async () => {
    const { client } = await connect(front);
    const finished = await client.createGeneration(request, { mode: "sync" });
    expect(finished.status).toBe("succeeded");
    expect(finished.images).toHaveLength(2);
  });

  test("reference images arrive whole", async () => {
    const { client, hub } = await connect(front);
    const picture = new File([pixel], "cat.png", { type: "image/png" });
    const accepted = await client.createGeneration({ ...request, referenceImages: [picture, picture] });
    await expect(waitForGeneration(client, accepted.id, wait)).resolves.toMatchObject({
      status: "succeeded",
    });
    const post = hub.state.requests.find(({ method }) => method === "POST");
    expect(post).toMatchObject({ contentType: "multipart/form-data", answered: 202 });
    expect(JSON.stringify(post?.body).split("cat.png")).toHaveLength(3);
  });

  test("a partial result is a success with a refund", async () => {
    const { client } = await connect(front, { scenario: { outcome: "partial" } });
    const { id } = await client.createGeneration(request);
    const finished = await waitForGeneration(client, id, wait);
    expect(finished).toMatchObject({ status: "succeeded", usage: { credits: 8 } });
    expect(finished.images).toHaveLength(1);
  });

  test("a provider's failure resolves when it is polled, and is free", async () => {
    const { client } = await connect(front, { credits: 100, scenario: { outcome: "fails" } });
    const { id } = await client.createGeneration(request);
    await expect(waitForGeneration(client, id, wait)).resolves.toMatchObject({ status: "failed" });
    await expect(client.getCredits()).resolves.toMatchObject({ credits: 100 });
  });

  test("a provider's failure of a sync generation is an error, and is free", async () => {
    const { client } = await connect(front, { scenario: { outcome: "fails" } });
    const error = await failureOf(client.createGeneration(request, { mode: "sync" }));
    expect(error).toMatchObject({ code: "generationFailed", charged: "no", status: 500 });
  });

  test("too few credits are an error, and nothing is charged", async () => {
    const { client } = await connect(front, { scenario: "insufficientCredits" });
    const error = await failureOf(client.createGeneration(request));
    expect(error).toMatchObject({
      code: "insufficientCredits",
      status: 402,
      charged: "no",
      retryable: false,
    });
  });

  test("a lost answer may have been charged, and is not offered for a repeat", async () => {
    const { client, hub } = await connect(front, {
      scenario: { faults: [{ on: ["generate"], answer: "lostAnswer" }] },
    });
    const error = await failureOf(client.createGeneration(request));
    expect(error).toMatchObject({ charged: "unknown", retryable: false });
    expect(hub.state.generations).toHaveLength(1);
  });

  test("a gateway's pages do not end a wait", async () => {
    let polls = 0;
    const troubles = [502, 503, 429, 504] as const;
    const { client } = await connect(front, {
      scenario: ({ route }) => {
        const answer = route === "generation" ? troubles[polls++] : undefined;
        return { faults: answer ? [{ on: ["generation"], answer }] : [] };
      },
    });
    const { id } = await client.createGeneration(request);
    await expect(waitForGeneration(client, id, wait)).resolves.toMatchObject({ status: "succeeded" });
    expect(polls).toBeGreaterThan(troubles.length);
  });

  test("a generation that is nobody's ends the wait", async () => {
    const { client } = await connect(front);
    const error = await failureOf(waitForGeneration(client, "clx_unknown", wait));
    expect(error).toMatchObject({ code: "notFound", status: 404 });
  });

  test.each(Object.keys(fakeDialects) as FakeDialectName[])(
    "the %s edition of the API is understood",
    async (dialect) => {
      const { client } = await connect(front, { dialect, credits: 50 });
      const [model] = await client.listModels();
      expect(model).toMatchObject({ id: "gpt-image-2", referenceImageLimit: 16 });
      expect(model?.aspectRatios).toContain("3:2");
      const shape = model?.qualities.length ? { size: "1024x1024" } : { aspectRatio: "1:1", quality: "1K" };
      const { id } = await client.createGeneration({ model: "gpt-image-2", prompt: "A cat", ...shape });
      const finished = await waitForGeneration(client, id, wait);
      expect(finished).toMatchObject({ status: "succeeded", aspectRatio: "1:1", tier: "1K" });
      expect(finished.images).toHaveLength(1);
      await expect(client.getCredits()).resolves.toMatchObject({ credits: 42 });
    },
  );
});
