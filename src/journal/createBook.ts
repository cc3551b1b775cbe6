import type { GenerationEntry } from "../contract/GenerationEntry";
import { createEntryStore, type EntryStore } from "./createEntryStore";
import type { Records } from "./createRecords";
import { readRecord, writeRecord, type KeptEntry } from "./entryRecord";
import type { GenerationEvent } from "./GenerationEvent";
import type { JournalEffect } from "./JournalEffect";
import { isUnfinished } from "./isUnfinished";
import { reduceEntry } from "./reduceEntry";
import type { TabMessage, Tabs } from "./Tabs";
import { transition } from "./transition";

/** A change of one entry, what follows from it, and when it is kept. */
export interface Change {
  readonly entry: GenerationEntry;
  readonly event: GenerationEvent;
  readonly effects: readonly JournalEffect[];
  readonly kept: Promise<unknown>;
}

/** One journal as this page sees it, held together with what storage keeps and other tabs see. */
export interface Book {
  /** What this page shows. */
  readonly store: EntryStore;
  /** Applies an event here, and keeps it. Resolves once it is kept, or can't be. */
  commit(event: GenerationEvent): Promise<void>;
  /** Takes in everything that is kept; gives the entries. */
  load(signal: AbortSignal): Promise<readonly GenerationEntry[]>;
  /** Takes in what another tab says. */
  hear(message: TabMessage): void;
  /** Tells the other tabs of an entry as it is here. */
  tell(entry: GenerationEntry): void;
  /** Forgets entries here, in storage and in other tabs. */
  forget(keys: readonly string[]): void;
  /** True for what no storage took, so that no other tab can take it over. */
  isUnkept(key: string): boolean;
}

/** What a book needs. */
export interface BookParts {
  readonly records: Records;
  readonly tabs: Tabs;
  /** Hears every change, made here or elsewhere. */
  readonly onChange: (change: Change) => void;
  /** Hears of an entry that could not be kept. */
  readonly onUnkept: (entry: GenerationEntry) => void;
  /** Hears of entries that are gone. */
  readonly onGone: (keys: readonly string[]) => void;
}

/** Opens a journal's book; it is empty until it is loaded. */
export function createBook({ records, tabs, onChange, onUnkept, onGone }: BookParts): Book {
  const store = createEntryStore();
  const unkept = new Set<string>();
  /** The newest revision that was seen of each entry; half a step more for what is not kept. */
  const revisions = new Map<string, number>();
  /** The last event of each entry that is being written. */
  const writing = new Map<string, GenerationEvent>();
  /** Keys never come again: what is still said of these comes too late. */
  const gone = new Set<string>();
  const revisionOf = (key: string) => revisions.get(key) ?? 0;

  function apply(
    events: readonly GenerationEvent[],
    keepIt: (event: GenerationEvent, entry: GenerationEntry) => Promise<void>,
  ) {
    const changes = events.flatMap((event) => {
      const before = store.find(event.key);
      const { entry, effects } = transition(before, event);
      return entry && entry !== before ? [{ entry, event, effects }] : [];
    });
    store.put(changes.map(({ entry }) => entry));
    return changes.map((change) => {
      const kept = keepIt(change.event, change.entry);
      onChange({ ...change, kept });
      return kept;
    });
  }

  function adopt(all: readonly KeptEntry[]) {
    // What is being written here is newer than what was read, and will be reconciled with it.
    const news = all.filter(
      ({ entry: { key }, revision }) => !gone.has(key) && !writing.has(key) && revision >= revisionOf(key),
    );
    for (const { entry, revision } of news) revisions.set(entry.key, revision);
    void apply(
      news.map(({ entry }) => ({ type: "adopted", key: entry.key, entry })),
      () => Promise.resolve(),
    );
  }

  async function keep(event: GenerationEvent, entry: GenerationEntry): Promise<void> {
    const { key } = event;
    writing.set(key, event);
    const kept = await records.apply(event, entry);
    const isLatest = writing.get(key) === event;
    if (isLatest) writing.delete(key);
    // Removed meanwhile, which this may have undone.
    if (gone.has(key)) return records.remove([key]);
    const told = kept ?? { entry, revision: Math.floor(revisionOf(key)) + 0.5 };
    if (kept) unkept.delete(key);
    else unkept.add(key);
    tabs.tell({ type: "changed", key, record: writeRecord(told) });
    if (isLatest) adopt([told]);
    if (kept) keepRest();
    else onUnkept(entry);
  }

  /** Storage may work again, and another tab may need to know: what was not kept must not be lost with this one. */
  function keepRest() {
    for (const entry of store.list().filter(({ key }) => unkept.delete(key)))
      void keep({ type: "adopted", key: entry.key, entry }, entry);
  }

  async function hearOf(key: string, record: unknown) {
    const told = readRecord(record);
    // Of a submission that is new here, storage has the reference images.
    const kept = store.find(key) ? undefined : await records.read(key);
    if (!told || !kept) return told ?? kept;
    const entry = reduceEntry(kept.entry, { type: "adopted", key, entry: told.entry });
    return { entry: entry ?? told.entry, revision: told.revision };
  }

  const tell = (entry: GenerationEntry) =>
    tabs.tell({
      type: "changed",
      key: entry.key,
      record: writeRecord({ entry, revision: revisionOf(entry.key) }),
    });

  function drop(keys: readonly string[]) {
    onGone(keys);
    for (const key of keys) {
      gone.add(key);
      revisions.delete(key);
    }
    store.retain(({ key }) => !keys.includes(key));
  }

  return {
    store,
    async commit(event) {
      await Promise.all(apply([event], keep));
    },
    async load(signal) {
      const all = await records.load();
      if (!signal.aborted) adopt(all);
      return all.map(({ entry }) => entry);
    },
    hear(message) {
      if (message.type === "removed") drop(message.keys);
      if (message.type === "arrived") {
        keepRest();
        // Storage may have failed it, and it may be the one that polls from now on.
        store.list().filter(isUnfinished).forEach(tell);
      }
      if (message.type === "changed")
        void hearOf(message.key, message.record).then((heard) => heard && adopt([heard]));
    },
    tell,
    forget(keys) {
      drop(keys);
      void records.remove(keys).then(() => tabs.tell({ type: "removed", keys }));
    },
    isUnkept: (key) => unkept.has(key),
  };
}
