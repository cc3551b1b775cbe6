import { describe, expect, test } from "vitest";
import { createImageHubClient, waitForGeneration } from "../../src/client";
import { createFakeHub, fakeApiKey, type FakeHubOptions } from "../../src/fake";
import { toNodeHandler } from "../../src/proxy/node";
import { proxyTo } from "./proxyTo";
import { serve } from "./serve";

const png = new File([Buffer.from("89504e470d0a1a0a", "hex"), new Uint8Array(5000)], "a.png", {
  type: "image/png",
});

/** Client, proxy and fake hub, each behind real HTTP. */
async function setUp(options: FakeHubOptions = {}) {
  const hub = createFakeHub({ scenario: "instant", ...options });
  const service = await serve(toNodeHandler(hub.fetch));
  const endpoint = await proxyTo(service, { apiKey: fakeApiKey });
  const clientOf = (user: string) => createImageHubClient({ endpoint, headers: { "x-user": user } });
  return { hub, service, ann: clientOf("ann"), bob: clientOf("bob") };
}

const request = { model: "gpt-image-2", prompt: "a lighthouse", size: "1536x1024", quality: "high", n: 2 };

describe("from the client through the proxy to the fake hub and back", () => {
  test("models and credits arrive", async () => {
    const { hub, ann } = await setUp();
    const models = await ann.listModels();
    expect(models.map(({ id }) => id)).toContain("gpt-image-2");
    expect((await ann.getCredits()).credits).toBe(hub.state.accounts[fakeApiKey]?.credits);
  });

  test("a generation with a reference image runs, is found again, and shows images that load", async () => {
    const { hub, service, ann } = await setUp();
    const before = (await ann.getCredits()).credits;
    const started = await ann.createGeneration(
      { ...request, referenceImages: [png] },
      { idempotencyKey: "k" },
    );
    expect(started.id).toMatch(/\.[\w-]{43}$/);
    const done = await waitForGeneration(ann, started.id, {});
    expect(done).toMatchObject({ id: started.id, status: "succeeded", tier: "1K" });
    expect(done.images).toHaveLength(2);
    expect(done.images[0]?.url.startsWith(service)).toBe(true);
    expect(before - (await ann.getCredits()).credits).toBe(done.usage.credits);
    const sent = hub.state.requests.find(({ method }) => method === "POST");
    expect(sent?.contentType).toBe("multipart/form-data");
    expect(JSON.stringify(sent?.body)).toContain("a.png");
  });

  test("a synchronous generation is answered with its images", async () => {
    const { ann } = await setUp();
    const done = await ann.createGeneration(request, { mode: "sync" });
    expect(done).toMatchObject({ status: "succeeded", images: [{}, {}] });
  });

  test("another user does not see it, and the hub is not asked", async () => {
    const { hub, ann, bob } = await setUp();
    const { id } = await ann.createGeneration(request);
    const asked = hub.state.requests.length;
    await expect(bob.getGeneration(id)).rejects.toMatchObject({ code: "notFound", status: 404 });
    await expect(ann.getGeneration(hub.state.generations[0]?.id ?? "")).rejects.toMatchObject({
      code: "notFound",
    });
    expect(hub.state.requests).toHaveLength(asked);
  });

  test.each([
    [
      { faults: [{ on: ["generate"], answer: "invalidApiKey" }] },
      { code: "invalidApiKey", status: 401, charged: "no" },
    ],
    [{ credits: 3 }, { code: "insufficientCredits", status: 402, charged: "no" }],
  ] as const)("in the scenario %o, the client gets the service's error", async (scenario, error) => {
    const { ann } = await setUp({ scenario });
    await expect(ann.createGeneration(request)).rejects.toMatchObject(error);
  });

  test("an answer that is lost behind the proxy may have been charged, and the client knows", async () => {
    const { ann } = await setUp({ scenario: { faults: [{ on: ["generate"], answer: "lostAnswer" }] } });
    await expect(ann.createGeneration(request)).rejects.toMatchObject({
      charged: "unknown",
      retryable: false,
    });
  });

  test.each([502, 503, 429] as const)(
    "a gateway's %d in HTML reaches the client as one error",
    async (answer) => {
      const { ann } = await setUp({ scenario: { faults: [{ on: ["credits"], answer }] } });
      await expect(ann.getCredits()).rejects.toMatchObject({ status: answer, retryable: true });
    },
  );
});
