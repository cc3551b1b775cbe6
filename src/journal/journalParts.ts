import { systemClock } from "../utils/Clock";
import { browserPage } from "./browserPage";
import { browserTabs } from "./browserTabs";
import { createBudget } from "./createBudget";
import { createRecords } from "./createRecords";
import type { JournalContext } from "./JournalContext";
import type { JournalOptions } from "./JournalOptions";
import { lonelyTab } from "./lonelyTab";
import { memoryStorage } from "./memoryStorage";

/** All journals of one page share one budget. */
const pageBudget = /* @__PURE__ */ createBudget(systemClock);

/** The surroundings of a journal: what it was given, else those of this browser. */
export function journalParts(
  options: JournalOptions,
): Pick<JournalContext, "records" | "tabs" | "page" | "clock" | "budget" | "random"> {
  const { name = "", storage = memoryStorage(), clock = systemClock } = options;
  return {
    records: createRecords(storage, name, clock),
    tabs: options.tabs ?? (storage.isShared === false ? lonelyTab : browserTabs(name)),
    page: options.page ?? browserPage,
    clock,
    budget: options.budget ?? pageBudget,
    random: options.random ?? Math.random,
  };
}
