import { useCallback, useMemo, useSyncExternalStore } from "react";
import { fallbackModel } from "../contract/fallbackModel";
import type { Remedy } from "../contract/Obstacle";
import { standingObstaclesOf } from "../contract/obstaclesOf";
import { placeholderNames } from "../contract/placeholders";
import { priceOf } from "../contract/priceOf";
import { promptObstaclesOf } from "../contract/promptObstaclesOf";
import { requestOf } from "../contract/requestOf";
import type { DraftState, DraftStore } from "./createDraftStore";
import { resolveSettings } from "./promptDraft";
import type { GenerateOptions } from "./UseGenerateOptions";
import { useIsOffline } from "./useIsOffline";
import { useOffer } from "./useOffer";
import { usePromptDraft } from "./usePromptDraft";
import { useIsSubmitting, useSubmissions } from "./useSubmissions";
import type { UsePromptFormOptions } from "./UsePromptFormOptions";

function useField<Field extends keyof DraftState>(store: DraftStore, field: Field): DraftState[Field] {
  const read = () => store.get()[field];
  return useSyncExternalStore(store.subscribe, read, read);
}

/** The prompt as a store of its own, which renders only those who show it. */
const textOf = ({ get, subscribe, update }: DraftStore) => ({
  subscribe,
  get: () => get().prompt,
  set: (prompt: string) => update(() => ({ prompt })),
});

/** What is on offer, and what takes away the obstacles that the offer and the network make. */
function useSurroundings(options: UsePromptFormOptions) {
  const { readCredits, ...offer } = useOffer(options);
  const { isOffline, doubt } = useIsOffline();
  const applyRemedy = useCallback(
    ({ code }: Remedy) => {
      if (code === "readCredits") void readCredits();
      if (code === "tryOffline") doubt();
    },
    [doubt, readCredits],
  );
  return { ...offer, isOffline, applyRemedy };
}

/** A form without its text, and without what becomes of its submissions: everything that typing and polls do not change. What the text changes is asked of `text`. */
export function useFormState(options: UsePromptFormOptions = {}) {
  const { draft: name = false, templates, unreadReferences: unread } = options;
  const [store, setters] = usePromptDraft(options, name);
  const wanted = useField(store, "wanted");
  const ownReferences = useField(store, "referenceImages");
  const isRestoring = useField(store, "isRestoring");
  const givenImages = useField(store, "givenImages");
  const referenceImages = options.referenceImages ?? ownReferences;
  const { models, balance, isOffline, applyRemedy } = useSurroundings(options);
  const submitting = useSubmissions(options);
  const { generate, submissions } = submitting;
  const isSubmitting = useIsSubmitting(submissions);

  const text = useMemo(() => textOf(store), [store]);
  const placeholders = useMemo(() => placeholderNames(templates ?? []), [templates]);
  const asked = useMemo(() => {
    const { model, settings, changes } = resolveSettings(wanted, models);
    const requestFor = (prompt: string) =>
      requestOf(settings, model ?? fallbackModel, prompt, referenceImages);
    const cost = model ? priceOf(requestFor(""), model) : null;
    const obstacles = standingObstaclesOf(requestFor(""), { models, balance, unread, isOffline });
    const balanceAfter = cost === null || !balance ? null : balance.credits - cost;
    return { model, models, settings, changes, requestFor, cost, balanceAfter, obstacles };
  }, [balance, isOffline, models, referenceImages, unread, wanted]);

  const acts = useMemo(
    () => ({
      applyRemedy(remedy: Remedy) {
        setters.applyRemedy(remedy);
        applyRemedy(remedy);
      },
      submit(submission?: GenerateOptions) {
        const prompt = text.get();
        const isBlocked = asked.obstacles.length > 0 || promptObstaclesOf(prompt, placeholders).length > 0;
        return isBlocked ? null : generate(asked.requestFor(prompt), submission);
      },
    }),
    [applyRemedy, asked, generate, placeholders, setters, text],
  );
  const own = { text, placeholders, isRestoring, givenImages };
  return { ...setters, ...asked, ...own, ...acts, submitting, isSubmitting };
}
