import { systemClock, type Clock } from "../utils/Clock";
import { browserPage } from "./browserPage";
import { createDraftRecords, type DraftRecords } from "./createDraftRecords";
import { thisTab } from "./createTabName";
import type { Draft } from "./Draft";
import type { JournalStorage } from "./JournalStorage";
import type { Page } from "./Page";

/** A draft is kept this long after it changed; what is typed meanwhile goes with it. */
const delayMs = 300;
/** Storage that has not answered by then is passed over: an old text must not appear under somebody's hands. */
const patienceMs = 2_000;

/** The drafts of one endpoint and user, by the name of their form. */
export interface Drafts {
  /** A draft as this page last had it, null for none; undefined where that is not known yet. */
  known(form: string): Draft | null | undefined;
  /** The draft that is kept, null for none; never rejects, and never takes long. */
  load(form: string): Promise<Draft | null>;
  /** Keeps a draft, soon, and at once when the page is left; null forgets it. */
  write(form: string, draft: Draft | null): void;
}

/** What drafts need. */
export interface DraftsOptions {
  /** Where they are kept. */
  readonly storage: JournalStorage;
  /** The journal that they are kept beside. */
  readonly journal: string;
  /** The name of the tab they belong to; empty where no other tab sees the same storage. Default: this window's. */
  readonly tab?: string | undefined;
  /** The page they live in. Default: this window's. */
  readonly page?: Page | undefined;
  /** The time. Default: this machine's. */
  readonly clock?: Clock | undefined;
}

/** Calls back after a while, or as soon as the page is left or hidden. */
function soon({ page = browserPage, clock = systemClock }: DraftsOptions, act: () => void): void {
  const done = new AbortController();
  const finish = () => {
    done.abort();
    unlisten();
    act();
  };
  const unlisten = page.listen((signal) => {
    if (signal === "hidden" || signal === "leave") finish();
  });
  void clock.sleep(delayMs, done.signal).then(finish, () => undefined);
}

const tabOf = ({ tab, storage }: DraftsOptions) => tab ?? (storage.isShared === false ? "" : thisTab());

/** Opens the drafts of one journal, as this tab has them. */
export function createDrafts(options: DraftsOptions): Drafts {
  const { storage, journal, clock = systemClock } = options;
  let opened: DraftRecords | undefined;
  // Not before there is a page: a server, too, renders forms.
  const records = () => (opened ??= createDraftRecords(storage, journal, tabOf(options)));
  const drafts = new Map<string, Draft | null>();
  const changed = new Set<string>();

  function flush(): void {
    const forms = [...changed];
    changed.clear();
    for (const form of forms) {
      const draft = drafts.get(form);
      // Blocked or full storage keeps nothing; the draft lasts as long as the page then.
      void (draft ? records().keep(form, draft) : records().forget(form)).catch(() => undefined);
    }
  }

  return {
    known: (form) => drafts.get(form),
    async load(form) {
      const done = new AbortController();
      const late = clock.sleep(patienceMs, done.signal).catch(() => undefined);
      const kept = await Promise.race([
        records()
          .read(form)
          .catch(() => undefined),
        late,
      ]);
      done.abort();
      if (!drafts.has(form)) drafts.set(form, kept ?? null);
      return kept ?? null;
    },
    write(form, draft) {
      drafts.set(form, draft);
      changed.add(form);
      if (changed.size === 1) soon(options, flush);
    },
  };
}
