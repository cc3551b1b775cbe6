import { useEffect, useMemo, useState } from "react";
import type { GenerationRequest } from "../contract/generationRequestSchema";
import type { Drafts } from "../journal/createDrafts";
import { createDraftSetters } from "./createDraftSetters";
import { createDraftStore, type DraftStore } from "./createDraftStore";
import { draftOf, originOf } from "./promptDraft";
import { useDrafts } from "./useDrafts";

/** Where a form's draft is kept: under a name, or not at all. */
export type DraftName = string | false;

interface OpenedDraft {
  readonly drafts: Drafts;
  readonly name: DraftName;
  readonly from: string;
  readonly store: DraftStore;
}

function openDraft(drafts: Drafts, name: DraftName, start: Partial<GenerationRequest>): OpenedDraft {
  const from = originOf(start);
  const known = name === false ? null : drafts.known(name);
  const store = createDraftStore({
    initial: draftOf(start),
    known: known?.from === from ? known : known && null,
    onChange(draft) {
      if (name !== false) drafts.write(name, draft && { ...draft, from });
    },
  });
  return { drafts, name, from, store };
}

/** What a person has put into the form, and the setters of all its parts; nothing of another user's. */
export function usePromptDraft(defaultRequest: Partial<GenerationRequest>, name: DraftName) {
  const drafts = useDrafts();
  const [opened, setOpened] = useState(() => openDraft(drafts, name, defaultRequest));
  const isStale = opened.drafts !== drafts || opened.name !== name;
  const current = isStale ? openDraft(drafts, name, defaultRequest) : opened;
  if (isStale) setOpened(current);
  const { store, from } = current;

  // Storage answers later, and not on the server.
  useEffect(() => {
    if (name === false || !store.get().isRestoring) return undefined;
    const stop = new AbortController();
    void drafts.load(name).then((kept) => {
      if (!stop.signal.aborted) store.restore(kept?.from === from ? kept : null);
    });
    return () => stop.abort();
  }, [drafts, from, name, store]);

  const setters = useMemo(() => createDraftSetters(store), [store]);
  return [store, setters] as const;
}
