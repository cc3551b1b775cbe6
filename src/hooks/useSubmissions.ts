import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useState, useSyncExternalStore } from "react";
import type { GenerationEntry } from "../contract/GenerationEntry";
import type { GenerationRequest } from "../contract/generationRequestSchema";
import { priceOf } from "../contract/priceOf";
import type { Journal } from "../journal/createJournal";
import { modelsOptions } from "../query/modelsOptions";
import { createStore, type Store } from "../utils/createStore";
import { followSubmission } from "./followSubmission";
import { useImageHub } from "./ImageHubContext";
import type { GenerateOptions, UseGenerateOptions } from "./UseGenerateOptions";
import { useLatest } from "./useLatest";

/** What one hook remembers of its submissions. */
export interface Remembered {
  /** The key of the newest one. */
  readonly newest?: string | undefined;
  /** The newest one that ended with images. */
  readonly result?: GenerationEntry | undefined;
}

/** The submissions of one hook to one journal. */
export interface Submissions {
  readonly journal: Journal;
  /** As a store: who submits does not render for what becomes of it. */
  readonly remembered: Store<Remembered>;
  readonly submitted: Map<string, Promise<GenerationEntry>>;
  readonly followed: Set<string>;
}

const open = (journal: Journal): Submissions => ({
  journal,
  remembered: createStore<Remembered>({}),
  submitted: new Map(),
  followed: new Set(),
});

/** Submits, and remembers; renders nothing by itself. Of another user or endpoint nothing is remembered. */
export function useSubmissions(options: UseGenerateOptions) {
  const { client, journal, scope } = useImageHub();
  const queryClient = useQueryClient();
  const latest = useLatest(options);
  const [opened, setOpened] = useState(() => open(journal));
  const submissions = opened.journal === journal ? opened : open(journal);
  if (submissions !== opened) setOpened(submissions);

  const generate = useCallback(
    (request: GenerationRequest, { parent }: GenerateOptions = {}) => {
      const { remembered, submitted, followed } = submissions;
      const models = queryClient.getQueryData(modelsOptions(client, scope).queryKey);
      const model = models?.find(({ id }) => id === request.model);
      const { mode, onUploadProgress } = latest.current;
      const asked = (model && priceOf(request, model)) ?? undefined;
      const submission = journal.submit(request, { mode, asked, parent, onUploadProgress });
      const { key, settled } = submission;
      const known = submitted.get(key);
      if (known) return known;
      submitted.set(key, settled);
      void settled.then(() => submitted.delete(key));
      remembered.set({ ...remembered.get(), newest: key });
      // A repeated click may come after an end in doubt, which is followed already.
      if (followed.has(key)) return settled;
      followed.add(key);
      void followSubmission(journal, submission, {
        onResult: (result) => {
          remembered.set({ ...remembered.get(), result });
          latest.current.onResult?.(result);
        },
        onError: (...failure) => latest.current.onError?.(...failure),
      });
      return settled;
    },
    [client, journal, latest, queryClient, scope, submissions],
  );
  return { submissions, generate };
}

/** True from the call until the API has accepted or refused the newest submission; renders for nothing else. */
export function useIsSubmitting({ journal, remembered }: Submissions): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const stops = [journal.subscribe(listener), remembered.subscribe(listener)];
      return () => stops.forEach((stop) => stop());
    },
    [journal, remembered],
  );
  const read = () => {
    const { newest } = remembered.get();
    return newest !== undefined && journal.find(newest)?.state === "submitting";
  };
  return useSyncExternalStore(subscribe, read, () => false);
}
