import { isRecord } from "../utils/isRecord";
import type { Clock } from "../utils/Clock";
import type { JournalStorage } from "./JournalStorage";

/** No submission's key has a space, and what is kept here is no entry: readers set it aside. */
const place = "history of the proxy";

/** More than are ever read of the proxy's history. */
const mostRemoved = 1_000;

/** Storage that has not answered by then is passed over. */
const patienceMs = 2_000;

/** What a journal keeps about the proxy's history. */
export interface HistoryNotes {
  /** The keys of what a person removed here, the newest generations first; the proxy still has them. */
  readonly removed: readonly string[];
  /** Whether older pages may hold what was never read. */
  readonly isBehind: boolean;
}

/** The durable side of {@link HistoryNotes}. */
export interface HistoryRecords {
  /** What is kept; undefined where storage can't tell. */
  read(): Promise<HistoryNotes | undefined>;
  /** Changes what is kept, as far as storage takes it; never rejects, and may hang as storage does. */
  note(change: (before: HistoryNotes) => HistoryNotes): Promise<void>;
}

function readNotes(value: unknown): HistoryNotes {
  const { removed, isBehind }: Record<string, unknown> = isRecord(value) ? value : {};
  const keys = Array.isArray(removed) ? removed.filter((key) => typeof key === "string") : [];
  return { removed: keys, isBehind: isBehind === true };
}

/** Adds keys to what was removed; beyond 1,000 the oldest are forgotten. */
export const withRemoved =
  (keys: readonly string[]) =>
  (before: HistoryNotes): HistoryNotes => ({
    ...before,
    removed: [...new Set([...keys, ...before.removed])].slice(0, mostRemoved),
  });

/** Opens what is kept about the proxy's history beside a journal. */
export function createHistoryRecords(storage: JournalStorage, journal: string, clock: Clock): HistoryRecords {
  return {
    async read() {
      const done = new AbortController();
      const late = clock.sleep(patienceMs, done.signal).catch(() => undefined);
      const kept = storage.get(journal, place).then(readNotes, () => undefined);
      return Promise.race([kept, late.then(() => undefined)]).finally(() => done.abort());
    },
    note: (change) =>
      storage.update(journal, place, (before) => change(readNotes(before))).catch(() => undefined),
  };
}
