import { isRecord } from "../../../src/utils/isRecord";
import type { JournalStorage } from "../../../src/journal/JournalStorage";
import { memoryStorage } from "../../../src/journal/memoryStorage";
import type { VirtualClock } from "./virtualClock";
import { alive, never, type Life } from "./life";

/** How storage behaves; `someKeys` takes no writes of every second key, `slow` answers when it has been given up on. */
export type StorageMood = "well" | "failing" | "hanging" | "slow" | "readOnly" | "someKeys";

const slowMs = 3_000;

/** What older or newer code, or a failing disk, may have left: to be set aside, untouched. */
export const unreadable: readonly (readonly [key: string, value: unknown])[] = [
  ["damaged", { version: 1, revision: 3, key: "damaged", state: "running" }],
  ["from-the-future", { version: 2, revision: 1, key: "from-the-future", state: "dreaming" }],
  ["text", "not a record"],
  ["nothing", null],
];

const revisionOf = (record: unknown) =>
  isRecord(record) && typeof record["revision"] === "number" ? record["revision"] : 0;

/** A disk that several tabs share, and that can go wrong on demand. */
export function modelStorage(time: VirtualClock, name: string) {
  const disk = memoryStorage();
  const seen: string[] = [];
  /** The last write of each key that its life has not told the other tabs of. */
  const untold = new Map<string, { life: Life; revision: number }>();
  let mood: StorageMood = "well";
  for (const [key, value] of unreadable) void disk.update(name, key, () => value);

  const isTaken = (key: string) => {
    if (!seen.includes(key)) seen.push(key);
    return mood === "someKeys" && seen.indexOf(key) % 2 === 1;
  };

  const asked = <T>(life: Life, isRefused: () => boolean, work: () => Promise<T>) =>
    alive(life, async () => {
      await Promise.resolve();
      if (mood === "hanging") return never<T>();
      if (mood === "slow") await time.clock.sleep(slowMs);
      if (mood === "failing" || isRefused())
        throw new DOMException("The disk is full.", "QuotaExceededError");
      return structuredClone(await work());
    });
  const reads = () => false;
  const writes = (keys: readonly string[]) => () => mood === "readOnly" || keys.some(isTaken);

  return {
    disk,
    setMood: (next: StorageMood) => {
      mood = next;
    },
    isWell: () => mood === "well",
    /** Notes what a life tells. */
    told: (life: Life, key: string, record: unknown) => {
      const write = untold.get(key);
      if (write?.life === life && revisionOf(record) >= write.revision) untold.delete(key);
    },
    /** The last writer died before it could tell: other tabs will learn it when they are loaded again. */
    isUntold: (key: string) => untold.get(key)?.life.isDead === true,
    /** Storage as one life sees it; every value is a copy. */
    storageFor: (life: Life): JournalStorage => ({
      entries: (journal) => asked(life, reads, () => disk.entries(journal)),
      get: (journal, key) => asked(life, reads, () => disk.get(journal, key)),
      update: (journal, key, change) =>
        asked(life, writes([key]), () =>
          disk.update(journal, key, (before) => {
            const after = structuredClone(change(structuredClone(before)));
            if (after !== undefined) untold.set(key, { life, revision: revisionOf(after) });
            return after;
          }),
        ),
      remove: (journal, keys) => asked(life, writes(keys), () => disk.remove(journal, keys)),
    }),
  };
}
