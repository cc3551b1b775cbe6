import { createUuid } from "../utils/createUuid";
import { createDraftTabs } from "./createDraftTabs";
import type { Draft } from "./Draft";
import { readDraft, writeDraft } from "./draftRecord";
import type { JournalStorage } from "./JournalStorage";

/** Reference images are kept up to this size together. */
const filesBudgetBytes = 64 * 1024 * 1024;

/** The durable side of drafts: it may reject, as storage does. */
export interface DraftRecords {
  /** The draft of a form as it is kept: this tab's own, or where it has never had one, what was last written in any. */
  read(form: string): Promise<Draft | undefined>;
  /** Keeps the draft of a form; files only where they are others than before. */
  keep(form: string, draft: Draft): Promise<unknown>;
  /** Forgets the draft of a form. */
  forget(form: string): Promise<unknown>;
}

const keyOf = (form: string, tab: string) => (tab === "" ? `draft:${form}` : `draft:${form}@${tab}`);
/** Ends like the files of a submission, so that they give way to a new one too where there is no room. */
const filesKeyOf = (form: string, tab: string) => `${keyOf(form, tab)}/references`;
const keysOf = (form: string, tab: string) => [keyOf(form, tab), filesKeyOf(form, tab)];

const isAffordable = (files: readonly Blob[]) =>
  files.reduce((sum, { size }) => sum + size, 0) <= filesBudgetBytes;

/**
 * Opens the draft records beside a journal.
 * @param tab The name of this tab; empty where no other tab sees the same storage.
 */
export function createDraftRecords(storage: JournalStorage, journal: string, tab: string): DraftRecords {
  const tabs = tab === "" ? undefined : createDraftTabs(storage, journal, tab);
  /** The files that were last written for a form, and the name of that set. */
  const written = new Map<string, { readonly id: string; readonly files: readonly Blob[] }>();
  const put = (key: string, value: unknown) =>
    storage.put ? storage.put(journal, key, value) : storage.update(journal, key, () => value);

  async function readOf(form: string, owner: string): Promise<Draft | undefined> {
    const [record, files] = await Promise.all(keysOf(form, owner).map((key) => storage.get(journal, key)));
    return readDraft(record, files);
  }
  async function note(form: string, isEmpty: boolean) {
    const gone = (await tabs?.note(form, isEmpty)) ?? [];
    if (gone.length > 0)
      await storage.remove(
        journal,
        gone.flatMap((other) => keysOf(form, other)),
      );
  }

  return {
    async read(form) {
      const [own, known = []] = await Promise.all([readOf(form, tab), tabs?.read(form)]);
      const [newest] = known;
      // Who has emptied the form in this tab does not want to find another one's draft there.
      if (own || !newest || newest.isEmpty || known.some((other) => other.tab === tab)) return own;
      return readOf(form, newest.tab);
    },
    keep(form, draft) {
      const before = written.get(form);
      const files = draft.referenceImages;
      const set = before?.files === files ? before : { id: createUuid(), files };
      written.set(form, set);
      // All are begun at once: a page that is being left may not come to a second step.
      return Promise.all([
        put(keyOf(form, tab), writeDraft(draft, set.id)),
        set !== before && isAffordable(files) && put(filesKeyOf(form, tab), set),
        note(form, false),
      ]);
    },
    forget(form) {
      written.delete(form);
      return Promise.all([storage.remove(journal, keysOf(form, tab)), note(form, true)]);
    },
  };
}
