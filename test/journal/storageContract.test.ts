import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import { indexedDbStorage } from "../../src/journal/indexedDbStorage";
import { memoryStorage } from "../../src/journal/memoryStorage";
import { createUuid } from "../../src/utils/createUuid";

describe.each([
  ["memoryStorage", memoryStorage],
  ["indexedDbStorage", indexedDbStorage],
])("%s", (_, open) => {
  let storage = open();
  let journal = "";

  beforeEach(() => {
    storage = open();
    journal = createUuid();
  });

  it("is empty at first", async () => {
    expect(await storage.entries(journal)).toEqual([]);
    expect(await storage.get(journal, "a")).toBeUndefined();
  });

  it("keeps what an update makes, and gives it to the next one", async () => {
    const seen: unknown[] = [];
    for (const value of [{ n: 1 }, { n: 2 }])
      await storage.update(journal, "a", (before) => {
        seen.push(before);
        return value;
      });
    expect(seen).toEqual([undefined, { n: 1 }]);
    expect(await storage.get(journal, "a")).toEqual({ n: 2 });
    expect(await storage.entries(journal)).toEqual([["a", { n: 2 }]]);
  });

  it("changes nothing for undefined", async () => {
    await storage.update(journal, "a", () => 1);
    await storage.update(journal, "a", () => undefined);
    await storage.update(journal, "b", () => undefined);
    expect(await storage.entries(journal)).toEqual([["a", 1]]);
  });

  it("loses no update of many at once", async () => {
    const add = (before: unknown) => (typeof before === "number" ? before : 0) + 1;
    await Promise.all(Array.from({ length: 50 }, () => storage.update(journal, "count", add)));
    expect(await storage.get(journal, "count")).toBe(50);
  });

  it("keeps null apart from nothing", async () => {
    await storage.update(journal, "a", () => null);
    expect(await storage.get(journal, "a")).toBeNull();
    expect(await storage.entries(journal)).toEqual([["a", null]]);
  });

  it("forgets what is removed, also what is not there, and nothing else", async () => {
    for (const key of ["a", "b", "c"]) await storage.update(journal, key, () => key);
    await storage.remove(journal, ["a", "c", "never"]);
    expect(await storage.entries(journal)).toEqual([["b", "b"]]);
    await storage.remove(journal, []);
    expect(await storage.entries(journal)).toEqual([["b", "b"]]);
  });

  it("shows one journal nothing of another one", async () => {
    const other = createUuid();
    await storage.update(journal, "a", () => 1);
    await storage.update(other, "a", () => 2);
    await storage.remove(other, ["a"]);
    expect(await storage.get(other, "a")).toBeUndefined();
    expect(await storage.entries(journal)).toEqual([["a", 1]]);
  });

  it("rejects when a change throws, and keeps what there was", async () => {
    await storage.update(journal, "a", () => 1);
    const failing = async () =>
      storage.update(journal, "a", () => {
        throw new Error("no");
      });
    await expect(failing()).rejects.toThrow("no");
    expect(await storage.get(journal, "a")).toBe(1);
  });
});

describe("indexedDbStorage", () => {
  it("has after a reload what was there before, files too", async () => {
    const journal = createUuid();
    await indexedDbStorage().update(journal, "a", () => [new Blob(["text"])]);
    const [file] = (await indexedDbStorage().get(journal, "a")) as Blob[]; // as it was put
    expect(file).toBeInstanceOf(Blob);
    expect(await file?.text()).toBe("text");
  });

  it("loses no update of several tabs", async () => {
    const journal = createUuid();
    const tabs = [indexedDbStorage(), indexedDbStorage(), indexedDbStorage()];
    const add = (before: unknown) => (typeof before === "number" ? before : 0) + 1;
    await Promise.all(tabs.flatMap((tab) => Array.from({ length: 20 }, () => tab.update(journal, "n", add))));
    expect(await tabs[0]?.get(journal, "n")).toBe(60);
  });
});
