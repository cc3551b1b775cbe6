import type { GenerationEntry } from "../contract/GenerationEntry";
import { adoptionOf } from "./adoptionOf";
import type { Kept, Records } from "./createRecords";
import type { EntryStore } from "./createEntryStore";
import { writeRecord, type KeptEntry } from "./entryRecord";
import type { GenerationEvent } from "./GenerationEvent";
import type { Tabs } from "./Tabs";

/** What a keeper needs of its book. */
export interface KeeperParts {
  readonly records: Records;
  readonly tabs: Tabs;
  /** Hears of an entry that could not be kept. */
  readonly onUnkept: (entry: GenerationEntry) => void;
  /** Hears of an entry that could not be kept before, and is now. */
  readonly onKept: (key: string) => void;
  readonly store: EntryStore;
  /** The newest revision that was seen of an entry; 0 for one that was never kept. */
  readonly revisionOf: (key: string) => number;
  readonly isGone: (key: string) => boolean;
  /** Forgets entries in storage and in other tabs. */
  readonly erase: (keys: readonly string[]) => Promise<void>;
  /** Takes in what is kept. */
  readonly adopt: (kept: KeptEntry) => void;
}

/** Brings what happens here into storage and to the other tabs. */
export interface Keeper {
  /** Keeps an event, and the entry that it made. Resolves once it is kept, or can't be. */
  keep(event: GenerationEvent, entry: GenerationEntry): Promise<void>;
  /** Keeps an event before it happens here. */
  engrave(event: GenerationEvent, entry: GenerationEntry): Promise<void>;
  /** Keeps what another tab could not, and passes on what is new here: that tab may be gone before anybody else hears of it. */
  relay(heard: KeptEntry, isNew: boolean): Promise<void>;
  /** Tries once more to keep what could not be kept. */
  keepRest(): void;
  /** True for what no storage took, so that no other tab can take it over. */
  isUnkept(key: string): boolean;
  /** True while something about an entry is on its way to storage. */
  isWriting(key: string): boolean;
}

/** Creates the keeper of one book. */
export function createKeeper(parts: KeeperParts): Keeper {
  const { records, tabs, store, revisionOf, isGone, erase, adopt, onKept, onUnkept } = parts;
  /** The last event of each entry that storage did not take. */
  const unkept = new Map<string, GenerationEvent>();
  /** The last event of each entry that is being written. */
  const writing = new Map<string, GenerationEvent>();
  const wasKept = (key: string) => revisionOf(key) >= 1;

  const tell = (told: KeptEntry) =>
    tabs.tell({ type: "changed", key: told.entry.key, record: writeRecord(told) });

  function settle(key: string) {
    if (unkept.delete(key)) onKept(key);
  }

  function takeIn(kept: KeptEntry) {
    tell(kept);
    // What is not kept yet is newer, and so is what is being written: both will be reconciled with this.
    if (!unkept.has(kept.entry.key) && !writing.has(kept.entry.key)) adopt(kept);
    keepRest();
  }

  function endLate(event: GenerationEvent, kept: Kept) {
    const { key } = event;
    if (kept === undefined || kept === "removed") return;
    if (isGone(key)) return void erase([key]);
    if (unkept.get(key) === event) settle(key);
    takeIn(kept);
  }

  async function keep(event: GenerationEvent, entry: GenerationEntry): Promise<void> {
    const { key } = event;
    // Of what was never kept, storage needs everything and not just the news.
    const isWhole = unkept.has(key);
    const recorded = isWhole ? adoptionOf(entry) : event;
    writing.set(key, event);
    const onLate = (kept: Kept) => endLate(event, kept);
    const kept = await records.apply({ event: recorded, mine: entry, wasKept: wasKept(key), onLate });
    const isLatest = writing.get(key) === event;
    if (isLatest) writing.delete(key);
    // Removed meanwhile, which this may have undone.
    if (isGone(key)) return kept === "removed" ? undefined : erase([key]);
    if (kept === "removed") {
      // Whoever removed it may have died before saying so: as long as it is shown somewhere, all show the same.
      tell({ entry, revision: revisionOf(key) });
      return settle(key);
    }
    if (kept) {
      if (isWhole && isLatest) settle(key);
      return takeIn(kept);
    }
    unkept.set(key, event);
    const told = { entry, revision: Math.floor(revisionOf(key)) + 0.5 };
    tell(told);
    if (isLatest) adopt(told);
    onUnkept(entry);
  }

  function keepRest() {
    for (const key of unkept.keys()) {
      const entry = writing.has(key) ? undefined : store.find(key);
      if (entry) void keep(adoptionOf(entry), entry);
    }
  }

  return {
    keep,
    keepRest,
    async engrave(event, entry) {
      await records.apply({ event, mine: entry, wasKept: wasKept(event.key) });
    },
    async relay({ entry, revision }, isNew) {
      const { key } = entry;
      const kept = await records.apply({ event: adoptionOf(entry), mine: entry, wasKept: revision >= 1 });
      if (kept === "removed") return;
      if (isGone(key)) return erase([key]);
      if (kept) takeIn(kept);
      else if (isNew) tell({ entry, revision });
    },
    isUnkept: (key) => unkept.has(key),
    isWriting: (key) => writing.has(key),
  };
}
