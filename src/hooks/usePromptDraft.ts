import { useEffect, useMemo, useReducer, useState } from "react";
import type { Recipe } from "../contract/Recipe";
import type { Draft } from "../journal/Draft";
import type { Drafts } from "../journal/createDrafts";
import { createDraftSetters } from "./createDraftSetters";
import { createDraftStore, type DraftStore } from "./createDraftStore";
import { beginningOf, type Beginning } from "./promptDraft";
import { useDrafts } from "./useDrafts";
import { useLatest } from "./useLatest";

/** Where a form's draft is kept: under a name, or not at all. */
export type DraftName = string | false;

/** How a form begins, and who keeps prompt and settings. */
export interface PromptDraftOptions extends Beginning {
  /** Prompt and settings, where you keep them. Default: the form does. */
  readonly recipe?: Recipe | undefined;
  /** Hears prompt and settings after every change of theirs. */
  readonly onRecipeChange?: ((recipe: Recipe) => void) | undefined;
}

interface OpenedDraft {
  readonly drafts: Drafts;
  readonly name: DraftName;
  /** What is kept, as far as it belongs to this form; what its owner keeps wins. */
  readonly pick: (kept: Draft | null) => Draft | null;
  readonly store: DraftStore;
}

function openDraft(
  drafts: Drafts,
  name: DraftName,
  { recipe, ...beginning }: PromptDraftOptions,
  onRecipe: (recipe: Recipe) => void,
): OpenedDraft {
  // Of what somebody else keeps, there is one draft: its reference images.
  const { initial, from } = beginningOf(recipe ? { ...beginning, defaultRecipe: recipe } : beginning);
  const origin = recipe ? "owner" : from;
  const pick = (kept: Draft | null): Draft | null => {
    if (kept?.from !== origin) return null;
    return recipe ? { ...kept, prompt: initial.prompt, wanted: initial.wanted } : kept;
  };
  const known = name === false ? null : drafts.known(name);
  const store = createDraftStore({
    ...{ initial, onRecipe },
    known: known && pick(known),
    onChange(draft) {
      if (name !== false) drafts.write(name, draft && { ...draft, from: origin });
    },
  });
  return { drafts, name, pick, store };
}

/** Fills in what storage has, which answers later, and not on the server. */
function useRestoring({ drafts, name, pick, store }: OpenedDraft): void {
  useEffect(() => {
    if (name === false || !store.get().isRestoring) return undefined;
    const stop = new AbortController();
    void drafts.load(name).then((kept) => {
      if (!stop.signal.aborted) store.restore(pick(kept));
    });
    return () => stop.abort();
  }, [drafts, name, pick, store]);
}

/** What a person has put into the form, and the setters of all its parts; nothing of another user's. */
export function usePromptDraft(options: PromptDraftOptions, name: DraftName) {
  const drafts = useDrafts();
  const latest = useLatest(options);
  const [, lookAgain] = useReducer((count: number) => count + 1, 0);
  const open = () =>
    openDraft(drafts, name, options, (next) => {
      latest.current.onRecipeChange?.(next);
      // An owner who does not follow renders nothing by itself.
      if (latest.current.recipe) lookAgain();
    });
  const [opened, setOpened] = useState(open);
  const isStale = opened.drafts !== drafts || opened.name !== name;
  const current = isStale ? open() : opened;
  if (isStale) setOpened(current);
  const { store } = current;
  useRestoring(current);
  // It changes at once, so that the caret stays; an owner who keeps another recipe wins.
  const { recipe } = options;
  useEffect(() => {
    if (recipe) store.follow(recipe);
    else store.tellFound();
  });

  const setters = useMemo(() => createDraftSetters(store), [store]);
  return [store, setters] as const;
}
