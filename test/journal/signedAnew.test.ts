import { expect, it, onTestFinished } from "vitest";
import { createImageHubClient } from "../../src/client";
import type { GenerationRequest } from "../../src/contract/generationRequestSchema";
import { createFakeHub, fakeApiKey, realClock } from "../../src/fake";
import { createJournal } from "../../src/journal/createJournal";
import { memoryStorage } from "../../src/journal/memoryStorage";
import type { PageSignal } from "../../src/journal/Page";
import { createImageHubProxy, memoryLedger } from "../../src/proxy";
import { toNodeHandler } from "../../src/proxy/node";
import { sleep } from "../../src/utils/sleep";
import { serve } from "../support/serve";

const request: GenerationRequest = { model: "gpt-image-2", prompt: "a misty mountain", size: "1024x1024" };
const hour = 3_600_000;
const [old, fresh] = ["an-old-secret-of-some-length", "a-new-secret-of-some-length"];

async function serveHere(...[handler]: Parameters<typeof serve>) {
  const server = await serve(handler);
  onTestFinished(server.close);
  return server.url;
}

/** The real proxy with a ledger over HTTP, whose secrets can be exchanged, before a fake hub that ends nothing until it is told to. */
async function startService() {
  let passed = 0;
  const hub = createFakeHub({
    clock: { ...realClock(), now: () => Date.now() + passed },
    scenario: { latencyMs: 0, queueMs: hour / 2, runMs: 0 },
    maxImageEdge: 96,
  });
  const baseUrl = await serveHere(toNodeHandler((asked) => hub.fetch(asked)));
  const ledger = memoryLedger();
  const proxyWith = (secret: string) =>
    toNodeHandler(
      createImageHubProxy({
        ...{ apiKey: fakeApiKey, baseUrl, ledger },
        secrets: [secret],
        authorize: () => "ann",
      }),
    );
  let current = proxyWith(old);
  const address = await serveHere((req, res) => current(req, res));
  return {
    endpoint: `${address}/api/image-hub`,
    finish: () => void (passed += hour),
    restartWith(secret: string) {
      current = proxyWith(secret);
    },
  };
}

/** A journal in a browser. */
function openJournal(endpoint: string) {
  const listeners = new Set<(said: PageSignal) => void>();
  let skipped = 0;
  const client = createImageHubClient({ endpoint });
  const journal = createJournal({
    client,
    storage: memoryStorage(),
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
  onTestFinished(journal.connect());
  const statusOfImage = async (key: string) => {
    const { id = "", images: [image] = [] } = journal.find(key) ?? {};
    return image && (await fetch(client.imageUrl(id, image))).status;
  };
  return {
    ...{ journal, statusOfImage },
    stateOf: (key: string) => journal.find(key)?.state,
    idOf: (key: string) => journal.find(key)?.id ?? "",
    /** Somebody comes back to it, a while later. */
    comeBack() {
      skipped += hour;
      for (const listener of [...listeners]) listener("wake");
    },
  };
}

it("a generation that ended before its secret was dropped shows its image again after the next sync", async () => {
  const { endpoint, finish, restartWith } = await startService();
  const { journal, stateOf, idOf, statusOfImage, comeBack } = openJournal(endpoint);
  const { key } = journal.submit(request);
  await expect.poll(() => idOf(key)).not.toBe("");
  finish();
  await expect.poll(() => stateOf(key), { timeout: 10_000 }).toBe("succeeded");
  expect(await statusOfImage(key)).toBe(200);
  const dead = idOf(key);

  restartWith(fresh);
  expect(await statusOfImage(key)).toBe(404);
  comeBack();
  await expect.poll(() => idOf(key), { timeout: 10_000 }).not.toBe(dead);
  expect(await statusOfImage(key)).toBe(200);
  expect(journal.find(key)).toMatchObject({ state: "succeeded", images: [{}], cost: { used: 8 } });
});

it("a generation that runs while its secret is dropped is waited for to its end, by its key", async () => {
  const { endpoint, finish, restartWith } = await startService();
  const { journal, stateOf, idOf, statusOfImage } = openJournal(endpoint);
  const { key } = journal.submit(request);
  await expect.poll(() => idOf(key)).not.toBe("");
  const dead = idOf(key);
  restartWith(fresh);
  await expect.poll(() => idOf(key), { timeout: 10_000 }).not.toBe(dead);
  expect(stateOf(key)).toBe("queued");
  finish();
  await expect.poll(() => stateOf(key), { timeout: 10_000 }).toBe("succeeded");
  expect(await statusOfImage(key)).toBe(200);
});
