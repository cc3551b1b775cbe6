import { systemClock } from "../utils/Clock";
import { browserPage } from "./browserPage";
import { browserTabs } from "./browserTabs";
import { createBudget } from "./createBudget";
import { createHistoryRecords, withRemoved, type HistoryRecords } from "./createHistoryRecords";
import { createRecords, type Records } from "./createRecords";
import type { JournalContext } from "./JournalContext";
import type { JournalOptions } from "./JournalOptions";
import { lonelyTab } from "./lonelyTab";
import { memoryStorage } from "./memoryStorage";

/** All journals of one page share one budget. */
const pageBudget = /* @__PURE__ */ createBudget(systemClock);

/** See {@link journalParts}. */
export interface JournalParts extends Pick<
  JournalContext,
  "records" | "tabs" | "page" | "clock" | "budget" | "random"
> {
  /** What is kept about the proxy's history; undefined where that is left alone. */
  readonly history: HistoryRecords | undefined;
}

/** What is removed from the records stays in the proxy's history, and must not come back from there. */
const rememberRemoved = (records: Records, history: HistoryRecords): Records => ({
  ...records,
  remove(keys) {
    // Begun first, and not waited for: a page that is being left may not come to a second step.
    void history.note(withRemoved(keys));
    return records.remove(keys);
  },
});

/** The surroundings of a journal: what it was given, else those of this browser. */
export function journalParts(options: JournalOptions): JournalParts {
  const { name = "", storage = memoryStorage(), clock = systemClock } = options;
  const records = createRecords(storage, name, clock);
  const history = options.syncHistory ? createHistoryRecords(storage, name, clock) : undefined;
  return {
    records: history ? rememberRemoved(records, history) : records,
    history,
    tabs: options.tabs ?? (storage.isShared === false ? lonelyTab : browserTabs(name)),
    page: options.page ?? browserPage,
    clock,
    budget: options.budget ?? pageBudget,
    random: options.random ?? Math.random,
  };
}
