import { createUuid } from "../utils/createUuid";
import type { Draft } from "./Draft";
import { readDraft, writeDraft } from "./draftRecord";
import type { JournalStorage } from "./JournalStorage";

/** Reference images are kept up to this size together. */
const filesBudgetBytes = 64 * 1024 * 1024;

/** The durable side of drafts: it may reject, as storage does. */
export interface DraftRecords {
  /** The draft of a form as it is kept. */
  read(form: string): Promise<Draft | undefined>;
  /** Keeps the draft of a form; files only where they are others than before. */
  keep(form: string, draft: Draft): Promise<unknown>;
  /** Forgets the draft of a form. */
  forget(form: string): Promise<unknown>;
}

const keyOf = (form: string) => `draft:${form}`;
/** Ends like the files of a submission, so that they give way to a new one too where there is no room. */
const filesKeyOf = (form: string) => `draft:${form}/references`;

const isAffordable = (files: readonly Blob[]) =>
  files.reduce((sum, { size }) => sum + size, 0) <= filesBudgetBytes;

/** Opens the draft records beside a journal. */
export function createDraftRecords(storage: JournalStorage, journal: string): DraftRecords {
  /** The files that were last written for a form, and the name of that set. */
  const written = new Map<string, { readonly id: string; readonly files: readonly Blob[] }>();
  const put = (key: string, value: unknown) =>
    storage.put ? storage.put(journal, key, value) : storage.update(journal, key, () => value);
  return {
    async read(form) {
      const keys = [keyOf(form), filesKeyOf(form)];
      const [record, files] = await Promise.all(keys.map((key) => storage.get(journal, key)));
      return readDraft(record, files);
    },
    keep(form, draft) {
      const before = written.get(form);
      const files = draft.referenceImages;
      const set = before?.files === files ? before : { id: createUuid(), files };
      written.set(form, set);
      // Both are begun at once: a page that is being left may not come to a second step.
      return Promise.all([
        put(keyOf(form), writeDraft(draft, set.id)),
        set !== before && isAffordable(files) && put(filesKeyOf(form), set),
      ]);
    },
    forget(form) {
      written.delete(form);
      return storage.remove(journal, [keyOf(form), filesKeyOf(form)]);
    },
  };
}
