import { fields, flag, listOf, text } from "../utils/checks";
import type { JournalStorage } from "./JournalStorage";

/** A tab in which somebody has written into a form. */
interface DraftTab {
  /** Its name. */
  readonly tab: string;
  /** True where the form is as it was at first. */
  readonly isEmpty: boolean;
}

/** Which tabs have a draft of a form, whoever wrote last first; it may reject, as storage does. */
export interface DraftTabs {
  /** Those tabs. */
  read(form: string): Promise<readonly DraftTab[]>;
  /** Notes that this tab wrote last, and gives the names of those whose drafts are too old to be kept. */
  note(form: string, isEmpty: boolean): Promise<readonly string[]>;
}

/** Tabs are closed without a word, so that only those that wrote last keep their drafts. */
const mostTabs = 4;

const areTabs = listOf<DraftTab>(fields({ tab: text, isEmpty: flag }));

const keyOf = (form: string) => `drafts:${form}`;
const toTabs = (value: unknown): readonly DraftTab[] => (areTabs(value) ? value : []);

/** Opens the list of tabs beside a journal, as one of them. */
export function createDraftTabs(storage: JournalStorage, journal: string, tab: string): DraftTabs {
  return {
    read: async (form) => toTabs(await storage.get(journal, keyOf(form))),
    async note(form, isEmpty) {
      let gone: readonly DraftTab[] = [];
      await storage.update(journal, keyOf(form), (before) => {
        const all = [{ tab, isEmpty }, ...toTabs(before).filter((other) => other.tab !== tab)];
        gone = all.slice(mostTabs);
        return all.slice(0, mostTabs);
      });
      return gone.map((other) => other.tab);
    },
  };
}
