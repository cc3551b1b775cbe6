import { describe, expect, it } from "vitest";
import type { GenerationEntry } from "../../src/contract/GenerationEntry";
import { ImageHubError } from "../../src/contract/ImageHubError";
import { createRecords } from "../../src/journal/createRecords";
import { memoryStorage } from "../../src/journal/memoryStorage";
import { systemClock } from "../../src/utils/Clock";

const megabyte = 1024 * 1024;
const submittedAt = "2026-04-30T08:00:00.000Z";

function entryWith(...sizes: number[]): GenerationEntry {
  const referenceImages = sizes.map((size) => new Blob([new Uint8Array(size)]));
  const request = { model: "m", prompt: "p", referenceImages };
  return { key: "k", request, state: "submitting", images: [], cost: { asked: 8 }, submittedAt };
}

/** What is read of an entry after a reload. */
async function keepAndRead(entry: GenerationEntry) {
  const storage = memoryStorage();
  const open = () => createRecords(storage, "journal", systemClock);
  const { key, request } = entry;
  const event = { type: "submitted", key, request, asked: 8, parent: undefined, at: submittedAt } as const;
  await open().apply({ event, mine: entry });
  return (await open().load())?.[0]?.entry;
}

describe("the records of a journal", () => {
  it("keep reference images up to 64 MB together", async () => {
    const read = await keepAndRead(entryWith(32 * megabyte, 32 * megabyte));
    expect(read?.request.referenceImages?.map(({ size }) => size)).toEqual([32 * megabyte, 32 * megabyte]);
    expect(read?.missingReferences).toBeUndefined();
  });

  it("leave larger ones out, and say how many are missing", async () => {
    const read = await keepAndRead(entryWith(32 * megabyte, 32 * megabyte + 1));
    expect(read?.request.referenceImages).toBeUndefined();
    expect(read?.missingReferences).toBe(2);
  });

  it("apply what happens to what they keep, not to what a page thinks that they keep", async () => {
    const records = createRecords(memoryStorage(), "journal", systemClock);
    const stale = entryWith();
    const images = [{ id: "i", url: "https://images.example/i.png" }];
    const generation = { id: "g", status: "succeeded", model: "m", images, usage: { credits: 8 } } as const;
    const end = { type: "reported", key: "k", generation, at: submittedAt } as const;
    await records.apply({ event: end, mine: { ...stale, id: "g", state: "succeeded", images } });
    const favourite = { type: "favourited", key: "k", isFavourite: true } as const;
    const kept = await records.apply({ event: favourite, mine: { ...stale, isFavourite: true } });
    expect(kept).toMatchObject({ revision: 2, entry: { state: "succeeded", images, isFavourite: true } });
    expect((await records.load())?.[0]).toEqual(kept);
  });

  it("leave a record of a newer version as it is", async () => {
    const storage = memoryStorage();
    const record = { version: 2, revision: 7, key: "k", state: "succeeded" };
    await storage.update("journal", "k", () => record);
    const records = createRecords(storage, "journal", systemClock);
    const { request } = entryWith();
    const event = { type: "submitted", key: "k", request, asked: 8, parent: undefined, at: "" } as const;
    expect(await records.apply({ event, mine: entryWith() })).toBeUndefined();
    expect(await storage.get("journal", "k")).toBe(record);
  });

  it("keep why something failed", async () => {
    const details = { code: "rateLimited", status: 429, retryable: true, charged: "no" } as const;
    const error = new ImageHubError("Slow down.", { ...details, requestId: "r" });
    const read = await keepAndRead({ ...entryWith(), state: "failed", error });
    expect(read?.error).toBeInstanceOf(ImageHubError);
    expect(read?.error).toMatchObject({ message: "Slow down.", ...details, requestId: "r" });
  });
});
