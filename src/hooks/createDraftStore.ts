import type { GenerationSettings } from "../contract/GenerationSettings";
import type { Recipe } from "../contract/Recipe";
import type { Draft } from "../journal/Draft";
import { createStore, type Store } from "../utils/createStore";
import { promptOf, type PromptDraft } from "./promptDraft";

/** What a form holds, and how it came by it. */
export interface DraftState extends PromptDraft {
  /** True while nobody knows yet whether there is a draft from before. */
  readonly isRestoring: boolean;
  /** The reference images that nobody added here: those the form started with, or those of its draft. */
  readonly givenImages: readonly Blob[];
}

/** What a form holds, as an external store for React: typing renders only what shows the text. */
export interface DraftStore extends Pick<Store<DraftState>, "get" | "subscribe"> {
  /** Changes what the form holds. */
  update(change: (before: PromptDraft) => Partial<PromptDraft>): void;
  /** Fills in what was kept, but nothing that has been changed meanwhile. */
  restore(kept: Draft | null): void;
  /** Takes over prompt and settings from who keeps them. */
  follow(recipe: Recipe): void;
  /** Tells once of the draft that was there from the beginning. */
  tellFound(): void;
}

/** What a draft store is made of. */
export interface DraftStoreOptions {
  /** What the form starts with. */
  readonly initial: PromptDraft;
  /** A draft to go on with, null for none; undefined while that is still to be found out. */
  readonly known: Draft | null | undefined;
  /** Hears every draft that a person made, null for one that says nothing. */
  readonly onChange: (draft: Omit<Draft, "from"> | null) => void;
  /** Hears prompt and settings whenever the form has others. */
  readonly onRecipe: (recipe: Recipe) => void;
}

const sameFiles = (a: readonly Blob[], b: readonly Blob[]) =>
  a.length === b.length && a.every((file, index) => file === b[index]);

const saysNothing = (draft: PromptDraft, initial: PromptDraft) =>
  draft.prompt === initial.prompt &&
  draft.wanted === initial.wanted &&
  sameFiles(draft.referenceImages, initial.referenceImages);

function sameSettings(a: Partial<GenerationSettings>, b: Partial<GenerationSettings>): boolean {
  const others = new Map<string, unknown>(Object.entries(b));
  const fields = Object.entries(a);
  return fields.length === others.size && fields.every(([field, value]) => others.get(field) === value);
}

/** Makes the store of one form. */
export function createDraftStore({ initial, known, onChange, onRecipe }: DraftStoreOptions): DraftStore {
  const start = { ...initial, ...known };
  const store = createStore<DraftState>({
    ...start,
    givenImages: start.referenceImages,
    isRestoring: known === undefined,
  });
  const tell = (draft: PromptDraft) => onChange(saysNothing(draft, initial) ? null : draft);
  let told: PromptDraft = initial;
  function tellRecipe() {
    const now = store.get();
    if (now.prompt === told.prompt && now.wanted === told.wanted) return;
    told = now;
    onRecipe({ ...now.wanted, prompt: now.prompt });
  }
  function change(next: DraftState) {
    store.set(next);
    tellRecipe();
  }
  return {
    get: store.get,
    subscribe: store.subscribe,
    update(makeChange) {
      const before = store.get();
      const part = makeChange(before);
      const files = part.referenceImages ?? before.referenceImages;
      // The same files stay the same list, so that they are not written again.
      const referenceImages = sameFiles(files, before.referenceImages) ? before.referenceImages : files;
      const next = { ...before, ...part, referenceImages };
      if (
        next.prompt === before.prompt &&
        next.wanted === before.wanted &&
        referenceImages === before.referenceImages
      )
        return;
      change(next);
      tell(next);
    },
    follow(recipe) {
      const before = store.get();
      const { prompt, wanted } = promptOf(recipe);
      if (!sameSettings(wanted, before.wanted)) store.set({ ...before, prompt, wanted });
      else if (prompt !== before.prompt) store.set({ ...before, prompt });
      told = store.get();
    },
    tellFound: tellRecipe,
    restore(kept) {
      const now = store.get();
      if (!now.isRestoring) return;
      const pick = <Field extends keyof PromptDraft>(field: Field): PromptDraft[Field] =>
        kept && now[field] === initial[field] ? kept[field] : now[field];
      const referenceImages = pick("referenceImages");
      const givenImages = referenceImages === now.referenceImages ? now.givenImages : referenceImages;
      change({
        ...{ prompt: pick("prompt"), wanted: pick("wanted"), referenceImages, givenImages },
        isRestoring: false,
      });
      // What was typed meanwhile has been kept without the rest.
      if (kept && !saysNothing(now, initial)) tell(store.get());
    },
  };
}
