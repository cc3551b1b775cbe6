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

/** One event that is to be kept. */
export interface RecordedEvent {
  readonly event: GenerationEvent;
  /** What this page makes of it; stands in where nothing is kept yet. */
  readonly mine: GenerationEntry;
  /** Whether storage has had it before: what is gone from there was removed, and stays so. Default: false. */
  readonly wasKept?: boolean;
  /** Hears of a write that storage ended after it had been given up on. */
  readonly onLate?: (kept: Kept) => void;
}

/** What became of an event in storage: kept, `removed` before it came, or undefined when it could not be kept. */
export type Kept = KeptEntry | "removed" | undefined;

/** The durable side of a journal: every method settles, whatever becomes of the storage. */
export interface Records {
  /** Every entry that can be read; undefined where storage fails, or does not answer in time, and then `onLate` hears of them. */
  load(onLate?: (all: readonly KeptEntry[] | undefined) => void): Promise<readonly KeptEntry[] | undefined>;
  /** One entry as it is kept; undefined when it is gone or can't be read. */
  read(key: string): Promise<KeptEntry | undefined>;
  /** Applies an event to what is kept, and gives that. */
  apply(recorded: RecordedEvent): Promise<Kept>;
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
  const bounded = <T>(work: Promise<T>, otherwise: T, onLate?: (value: T) => void): Promise<T> =>
    new Promise((resolve) => {
      const done = new AbortController();
      let isLate = false;
      const giveUp = () => {
        isLate = true;
        resolve(otherwise);
      };
      const finish = (value: T) => {
        done.abort();
        if (isLate) onLate?.(value);
        else resolve(value);
      };
      clock.sleep(patienceMs, done.signal).then(giveUp, () => undefined);
      work.then(finish, () => finish(otherwise));
    });

  const put = async ({ event, mine, wasKept = false }: RecordedEvent): Promise<Kept> => {
    let outcome: Kept;
    await storage.update(name, event.key, (before) => {
      const kept = before === undefined ? undefined : readRecord(before);
      // What can't be read was written by newer code, which knows better.
      if (before !== undefined && !kept) return undefined;
      if (!kept && wasKept) {
        outcome = "removed";
        return undefined;
      }
      const entry = kept ? reduceEntry(kept.entry, event) : mine;
      const after = !entry || entry === kept?.entry ? kept : { entry, revision: (kept?.revision ?? 0) + 1 };
      outcome = after;
      return after && after !== kept ? writeRecord(after) : undefined;
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

  const readAll = (pairs: Awaited<ReturnType<JournalStorage["entries"]>>): readonly KeptEntry[] => {
    const kept = new Map(pairs);
    return [...kept]
      .filter(([key]) => !isFilesKey(key))
      .flatMap(([key, value]) => readRecord(value, toFiles(kept.get(filesKey(key)))) ?? []);
  };

  return {
    load: (onLate) =>
      bounded<readonly KeptEntry[] | undefined>(storage.entries(name).then(readAll), undefined, onLate),
    read: (key) =>
      bounded(
        Promise.all([storage.get(name, key), storage.get(name, filesKey(key))]).then(([value, files]) =>
          readRecord(value, toFiles(files)),
        ),
        undefined,
      ),
    apply(recorded) {
      const { event, mine, onLate } = recorded;
      const files = event.type === "submitted" ? (mine.request.referenceImages ?? []) : [];
      const write = async () => {
        const kept = await put(recorded).catch(() => makeRoom().then(() => put(recorded)));
        // The intent matters more than its files, which may be what storage has no room for.
        await putFiles(event.key, files)?.catch(() => undefined);
        return kept;
      };
      return bounded(write(), undefined, onLate);
    },
    async remove(keys) {
      await bounded(storage.remove(name, [...keys, ...keys.map(filesKey)]), undefined);
    },
  };
}
