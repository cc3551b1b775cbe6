import type { GenerationEntry } from "../contract/GenerationEntry";
import { adoptionOf } from "./adoptionOf";
import { createEntryStore, type EntryStore } from "./createEntryStore";
import { createKeeper, type KeeperParts } from "./createKeeper";
import { readRecord, writeRecord, type KeptEntry } from "./entryRecord";
import type { GenerationEvent } from "./GenerationEvent";
import type { JournalEffect } from "./JournalEffect";
import { isUnfinished } from "./isUnfinished";
import { reduceEntry } from "./reduceEntry";
import type { TabMessage } from "./Tabs";
import { transition } from "./transition";

/** A change of one entry, what follows from it, and when it is kept. */
export interface Change {
  /** The entry before; undefined for a new one. */
  readonly before: GenerationEntry | undefined;
  readonly entry: GenerationEntry;
  readonly event: GenerationEvent;
  readonly effects: readonly JournalEffect[];
  readonly kept: Promise<unknown>;
}

/** One journal as this page sees it, held together with what storage keeps and other tabs see. */
export interface Book {
  /** What this page shows. */
  readonly store: EntryStore;
  /** Applies events here, together, and keeps them. Resolves once they are kept, or can't be. */
  commit(...events: readonly GenerationEvent[]): Promise<void>;
  /** Keeps an event before anybody hears of it. Resolves once it is kept, or can't be. */
  engrave(event: GenerationEvent): Promise<void>;
  /** Takes in everything that is kept. Resolves once it has, or storage is too slow to wait for. */
  load(signal: AbortSignal): Promise<void>;
  /** Takes in what another tab says. */
  hear(message: TabMessage): void;
  /** Forgets entries here, in storage and in other tabs. */
  forget(keys: readonly string[]): void;
  /** True for what no storage took, so that no other tab can take it over. */
  isUnkept(key: string): boolean;
}

/** What a book needs. */
export interface BookParts extends Pick<KeeperParts, "records" | "tabs" | "onKept" | "onUnkept"> {
  /** Hears every change, made here or elsewhere. */
  readonly onChange: (change: Change) => void;
  /** Hears of entries that are gone. */
  readonly onGone: (keys: readonly string[]) => void;
}

/** Opens a journal's book; it is empty until it is loaded. */
export function createBook({ records, tabs, onChange, onGone, onKept, onUnkept }: BookParts): Book {
  const store = createEntryStore();
  /** The newest revision that was seen of each entry; half a step more for what is not kept. */
  const revisions = new Map<string, number>();
  /** Keys never come again: what is still said of these comes too late. */
  const gone = new Set<string>();
  const revisionOf = (key: string) => revisions.get(key) ?? 0;
  const isGone = (key: string) => gone.has(key);

  function apply(
    events: readonly GenerationEvent[],
    keepIt: (event: GenerationEvent, entry: GenerationEntry) => Promise<void>,
  ) {
    const changes = events.flatMap((event) => {
      if (isGone(event.key)) return [];
      const before = store.find(event.key);
      const { entry, effects } = transition(before, event);
      return entry && entry !== before ? [{ before, entry, event, effects }] : [];
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
      ({ entry: { key }, revision }) => !keeper.isWriting(key) && revision >= revisionOf(key),
    );
    for (const { entry, revision } of news) revisions.set(entry.key, revision);
    void apply(
      news.map(({ entry }) => adoptionOf(entry)),
      () => Promise.resolve(),
    );
  }

  const erase = (keys: readonly string[]) =>
    records.remove(keys).then(() => tabs.tell({ type: "removed", keys }));

  const keeper = createKeeper({
    ...{ records, tabs, store, revisionOf, isGone, erase, onKept, onUnkept },
    adopt: (kept) => adopt([kept]),
  });

  async function hearOf(key: string, record: unknown) {
    const told = readRecord(record);
    const isNew = store.find(key) === undefined;
    // Of a submission that is new here, storage has the reference images.
    const kept = isNew ? await records.read(key) : undefined;
    const entry = kept && told ? reduceEntry(kept.entry, adoptionOf(told.entry)) : told?.entry;
    if (told && entry) adopt([{ entry, revision: told.revision }]);
    else if (kept) adopt([kept]);
    if (!told || isGone(key)) return;
    const isKept = Number.isInteger(told.revision);
    if (!isKept || (isNew && !kept)) await keeper.relay(told, isNew);
    else if (keeper.isUnkept(key)) keeper.keepRest();
  }

  const tell = (entry: GenerationEntry) =>
    tabs.tell({
      type: "changed",
      key: entry.key,
      record: writeRecord({ entry, revision: revisionOf(entry.key) }),
    });

  const tellUnfinished = () => store.list().filter(isUnfinished).forEach(tell);

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
    async commit(...events) {
      await Promise.all(apply(events, keeper.keep));
    },
    async engrave(event) {
      const { entry } = transition(store.find(event.key), event);
      if (entry) await keeper.engrave(event, entry);
    },
    async load(signal) {
      const known = store.list().filter(({ key }) => revisionOf(key) >= 1 && !keeper.isUnkept(key));
      const takeIn = (all: readonly KeptEntry[] | undefined) => {
        if (signal.aborted) return;
        const kept = all && new Set(all.map(({ entry }) => entry.key));
        const isRemoved = (key: string) => kept?.has(key) === false && !keeper.isWriting(key);
        // In another tab, while this page was away and heard nothing.
        drop(known.map(({ key }) => key).filter(isRemoved));
        adopt(all ?? []);
        // Whose tab died before it could tell, or had no storage: the one that polls may not know of them.
        tellUnfinished();
      };
      takeIn(await records.load(takeIn));
    },
    hear(message) {
      if (message.type === "removed") drop(message.keys);
      if (message.type === "arrived") {
        keeper.keepRest();
        // Storage may have failed it, and it may be the one that polls from now on.
        tellUnfinished();
      }
      // Who says so has it from storage that forgot to forget.
      if (message.type === "changed" && isGone(message.key)) void erase([message.key]);
      else if (message.type === "changed") void hearOf(message.key, message.record);
    },
    forget(keys) {
      drop(keys);
      void erase(keys);
    },
    isUnkept: keeper.isUnkept,
  };
}
