import type { GenerationEntry } from "../contract/GenerationEntry";
import type { Clock } from "../utils/Clock";
import { readRecord, writeRecord, type KeptEntry } from "./entryRecord";
import type { GenerationEvent } from "./GenerationEvent";
import type { JournalStorage } from "./JournalStorage";
import { reduceEntry } from "./reduceEntry";

/** The reference images of one submission are kept up to this size together; larger ones are gone after a reload. */
const referenceBudgetBytes = 64 * 1024 * 1024;

/** Storage that has not answered by then is passed over: a browser's can hang, and a click must not. */
const patienceMs = 2_000;

/** The durable side of a journal: every method settles, whatever becomes of the storage. */
export interface Records {
  /** Every entry that can be read. */
  load(): Promise<readonly KeptEntry[]>;
  /** One entry as it is kept; undefined when it is gone or can't be read. */
  read(key: string): Promise<KeptEntry | undefined>;
  /** Applies an event to what is kept, and gives that; `mine` stands in where nothing is. Undefined when it could not be kept. */
  apply(event: GenerationEvent, mine: GenerationEntry): Promise<KeptEntry | undefined>;
  /** Forgets entries. */
  remove(keys: readonly string[]): Promise<void>;
}

const filesKey = (key: string) => `${key}/references`;
const isFilesKey = (key: string) => key.endsWith("/references");

const toFiles = (value: unknown): readonly Blob[] =>
  Array.isArray(value) && value.every((file) => file instanceof Blob) ? value : [];

const isAffordable = (files: readonly Blob[]) =>
  files.length > 0 && files.reduce((sum, { size }) => sum + size, 0) <= referenceBudgetBytes;

/** Opens the records of one journal. */
export function createRecords(storage: JournalStorage, name: string, clock: Clock): Records {
  const bounded = async <T>(work: Promise<T>, otherwise: T): Promise<T> => {
    const done = new AbortController();
    const late = clock.sleep(patienceMs, done.signal).then(
      () => otherwise,
      () => otherwise,
    );
    return Promise.race([work.catch(() => otherwise), late]).finally(() => done.abort());
  };

  const put = async (event: GenerationEvent, mine: GenerationEntry) => {
    let outcome: KeptEntry | undefined;
    await storage.update(name, event.key, (before) => {
      const kept = before === undefined ? undefined : readRecord(before);
      // What can't be read was written by newer code, which knows better.
      if (before !== undefined && !kept) return undefined;
      const entry = kept ? reduceEntry(kept.entry, event) : mine;
      outcome = !entry || entry === kept?.entry ? kept : { entry, revision: (kept?.revision ?? 0) + 1 };
      return outcome && outcome !== kept ? writeRecord(outcome) : undefined;
    });
    return outcome;
  };

  /** History gives up its reference images before a new intent goes unrecorded. */
  const makeRoom = async () => {
    const keys = (await storage.entries(name)).map(([key]) => key);
    await storage.remove(name, keys.filter(isFilesKey));
  };

  const putFiles = (key: string, files: readonly Blob[]) =>
    isAffordable(files) ? storage.update(name, filesKey(key), () => [...files]) : undefined;

  return {
    async load() {
      const kept = new Map(await bounded(storage.entries(name), []));
      return [...kept]
        .filter(([key]) => !isFilesKey(key))
        .map(([key, value]) => readRecord(value, toFiles(kept.get(filesKey(key)))))
        .filter((kept) => kept !== undefined);
    },
    read: (key) =>
      bounded(
        Promise.all([storage.get(name, key), storage.get(name, filesKey(key))]).then(([value, files]) =>
          readRecord(value, toFiles(files)),
        ),
        undefined,
      ),
    apply(event, mine) {
      const files = event.type === "submitted" ? (mine.request.referenceImages ?? []) : [];
      const write = async () => {
        const kept = await put(event, mine).catch(() => makeRoom().then(() => put(event, mine)));
        // The intent matters more than its files, which may be what storage has no room for.
        await putFiles(event.key, files)?.catch(() => undefined);
        return kept;
      };
      return bounded(write(), undefined);
    },
    async remove(keys) {
      await bounded(storage.remove(name, [...keys, ...keys.map(filesKey)]), undefined);
    },
  };
}
