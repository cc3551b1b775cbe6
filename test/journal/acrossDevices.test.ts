import { describe, expect, it, onTestFinished } from "vitest";
import { createImageHubClient } from "../../src/client";
import type { GenerationRequest } from "../../src/contract/generationRequestSchema";
import { createFakeHub, fakeApiKey, realClock } from "../../src/fake";
import { createJournal } from "../../src/journal/createJournal";
import type { PageSignal } from "../../src/journal/Page";
import { memoryStorage } from "../../src/journal/memoryStorage";
import { createImageHubProxy, memoryLedger } from "../../src/proxy";
import { toNodeHandler } from "../../src/proxy/node";
import { sleep } from "../../src/utils/sleep";
import { serve } from "../support/serve";

const request: GenerationRequest = { model: "gpt-image-2", prompt: "a misty mountain", size: "1024x1024" };
const hour = 3_600_000;

async function serveHere(...[handler]: Parameters<typeof serve>) {
  const server = await serve(handler);
  onTestFinished(server.close);
  return server.url;
}

/** The real proxy with users and a ledger over HTTP, before a fake hub that ends nothing until it is told to. */
async function startService() {
  let passed = 0;
  const clock = { ...realClock(), now: () => Date.now() + passed };
  const hub = createFakeHub({
    clock,
    scenario: { latencyMs: 0, queueMs: hour / 2, runMs: 0 },
    maxImageEdge: 96,
  });
  const proxy = createImageHubProxy({
    apiKey: fakeApiKey,
    baseUrl: await serveHere(toNodeHandler((asked) => hub.fetch(asked))),
    authorize: ({ headers }) => headers.get("x-user"),
    ledger: memoryLedger(),
  });
  const address = await serveHere(toNodeHandler(proxy));
  const finish = () => {
    passed += hour;
  };
  return { hub, finish, endpoint: `${address}/api/image-hub` };
}

/** A journal as it is opened on one device; what it keeps is there when it is opened again. */
function openDevice(endpoint: string, user: string, storage = memoryStorage()) {
  const listeners = new Set<(said: PageSignal) => void>();
  let skipped = 0;
  const journal = createJournal({
    client: createImageHubClient({ endpoint, headers: { "x-user": user } }),
    storage,
    syncHistory: true,
    // Nobody waits for the time between two polls here.
    clock: { now: () => Date.now() + skipped, sleep: (ms, signal) => sleep(Math.min(ms, 20), signal) },
    page: {
      isHidden: () => false,
      listen(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
  });
  const close = journal.connect();
  onTestFinished(close);
  return {
    journal,
    close,
    reopen: () => openDevice(endpoint, user, storage),
    /** Somebody comes back to it, a while later. */
    comeBack() {
      skipped += hour;
      for (const listener of [...listeners]) listener("wake");
    },
    states: () => journal.list().map(({ request: { prompt }, state }) => `${prompt}: ${state}`),
  };
}

describe("what a user generates on one device", () => {
  it("is shown on the other one, and waited for there while it runs; nobody else sees it", async () => {
    const { hub, finish, endpoint } = await startService();
    const phone = openDevice(endpoint, "ann");
    const { key } = phone.journal.submit(request);
    await expect.poll(phone.states).toEqual(["a misty mountain: queued"]);
    phone.close();

    const desk = openDevice(endpoint, "ann");
    const stranger = openDevice(endpoint, "eve");
    await expect.poll(desk.states).toEqual(["a misty mountain: queued"]);
    finish();
    await expect.poll(desk.states).toEqual(["a misty mountain: succeeded"]);
    expect(desk.journal.find(key)).toMatchObject({ request, images: [{}] });

    desk.journal.submit({ ...request, prompt: "a sea" });
    await expect.poll(() => desk.journal.list()[0]?.id).toBeDefined();
    finish();
    await expect.poll(desk.states).toEqual(["a sea: succeeded", "a misty mountain: succeeded"]);
    const again = phone.reopen();
    await expect.poll(again.states).toEqual(["a sea: succeeded", "a misty mountain: succeeded"]);
    stranger.comeBack();
    stranger.journal.submit({ ...request, prompt: "a door" });
    await expect.poll(() => stranger.journal.list()[0]?.id).toBeDefined();
    expect(stranger.journal.list()).toHaveLength(1);
    expect(hub.state.charges.filter(({ kind }) => kind === "charge")).toHaveLength(3);
  });

  it("is seen on a device that is open already, when somebody comes back to it", async () => {
    const { endpoint } = await startService();
    const desk = openDevice(endpoint, "ann");
    const phone = openDevice(endpoint, "ann");
    phone.journal.submit(request);
    await expect.poll(() => phone.journal.list()[0]?.id).toBeDefined();
    expect(desk.states()).toEqual([]);
    desk.comeBack();
    await expect.poll(desk.states).toEqual(["a misty mountain: queued"]);
  });

  it("stays away from the device where it was removed, also when that is opened again", async () => {
    const { endpoint } = await startService();
    const phone = openDevice(endpoint, "ann");
    for (const prompt of ["a", "b", "c"]) {
      const { key } = phone.journal.submit({ ...request, prompt });
      await expect.poll(() => phone.journal.find(key)?.id).toBeDefined();
    }
    const desk = openDevice(endpoint, "ann");
    await expect.poll(desk.states).toHaveLength(3);
    desk.journal.retain(({ request: { prompt } }) => prompt !== "b");
    desk.close();
    const d = phone.journal.submit({ ...request, prompt: "d" });
    await expect.poll(() => phone.journal.find(d.key)?.id).toBeDefined();
    const again = desk.reopen();
    await expect.poll(again.states).toEqual(["d: queued", "c: queued", "a: queued"]);
    expect(phone.states()).toHaveLength(4);
  });

  it("can't be repeated without its reference images, which are on the first one", async () => {
    const { endpoint } = await startService();
    const phone = openDevice(endpoint, "ann");
    // The first bytes of a PNG, as far as the proxy looks.
    const png = new Blob([Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)], {
      type: "image/png",
    });
    const { key } = phone.journal.submit({ ...request, referenceImages: [png] });
    await expect.poll(() => phone.journal.find(key)?.id).toBeDefined();
    const desk = openDevice(endpoint, "ann");
    await expect.poll(() => desk.journal.find(key)?.missingReferences).toBe(1);
    expect(desk.journal.find(key)?.request).toEqual(request);
    desk.close();
    const again = desk.reopen();
    await expect.poll(() => again.journal.find(key)?.missingReferences).toBe(1);
    expect(phone.journal.find(key)?.missingReferences).toBeUndefined();
  });
});
