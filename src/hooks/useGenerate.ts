import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo, useRef, useState } from "react";
import type { UploadProgress } from "../client/ImageHubClient";
import { isSettled, type GenerationEntry } from "../contract/GenerationEntry";
import type { GenerationRequest } from "../contract/generationRequestSchema";
import type { ImageHubError } from "../contract/ImageHubError";
import { priceOf } from "../contract/priceOf";
import type { Journal } from "../journal/createJournal";
import { modelsOptions } from "../query/modelsOptions";
import { errorOf, hasImages } from "./endOf";
import { followSubmission } from "./followSubmission";
import { useImageHub } from "./ImageHubContext";
import { useEntry } from "./useEntries";
import { useLatest } from "./useLatest";

/** Options of {@link useGenerate}. */
export interface UseGenerateOptions {
  /** `async` (default) polls for the images; `sync` keeps one request open, for up to 800 s. */
  mode?: "async" | "sync" | undefined;
  /** Called once for every submission that ended with images, also where it was given up or in doubt before. */
  onResult?: ((entry: GenerationEntry) => void) | undefined;
  /** Called once for every submission that ended without images. */
  onError?: ((error: ImageHubError, entry: GenerationEntry) => void) | undefined;
  /** Hears how much of the reference images has been sent. */
  onUploadProgress?: ((progress: UploadProgress) => void) | undefined;
}

/** What a submission may say beside the request. */
export interface GenerateOptions {
  /** The image that this one is made from. */
  parent?: GenerationEntry["parent"];
}

/** What {@link useGenerate} gives. */
export interface UseGenerateResult {
  /** Submits a request and gives the entry as it ended, failed ones too; never rejects. A repeat of a request that is just being sent gives the promise of that one. */
  generate: (request: GenerationRequest, options?: GenerateOptions) => Promise<GenerationEntry>;
  /** The newest submission of this hook that ended with images. */
  result: GenerationEntry | null;
  /** How the newest submission of this hook stands. */
  status: "idle" | "generating" | "success" | "error";
  /** True while the newest submission is under way. */
  isLoading: boolean;
  /** True from the call until the API has accepted or refused the newest submission. */
  isSubmitting: boolean;
  /** Why the newest submission ended without images. */
  error: ImageHubError | null;
  /** Stops waiting for this hook's submissions; the API goes on, and credits still apply. */
  stop: () => void;
  /** Forgets result and error; the submissions stay in the journal. */
  reset: () => void;
}

function statusOf(entry: GenerationEntry | undefined): UseGenerateResult["status"] {
  if (!entry || entry.state === "abandoned") return "idle";
  if (!isSettled(entry.state)) return "generating";
  return hasImages(entry) ? "success" : "error";
}

/** What one hook remembers of the submissions to one journal. */
interface Remembered {
  readonly journal: Journal;
  readonly newest?: string;
  readonly result?: GenerationEntry;
}

/** Submits generations: one click is one POST, several different ones may be in flight. */
export function useGenerate(options: UseGenerateOptions = {}): UseGenerateResult {
  const { client, journal, scope } = useImageHub();
  const queryClient = useQueryClient();
  const latest = useLatest(options);
  const submitted = useRef(new Map<string, Promise<GenerationEntry>>());
  const followed = useRef(new Set<string>());
  const [state, setState] = useState<Remembered>({ journal });
  // Of another user or endpoint nothing is remembered.
  const { newest, result = null } = state.journal === journal ? state : {};
  const entry = useEntry(newest);

  const generate = useCallback(
    (request: GenerationRequest, { parent }: GenerateOptions = {}) => {
      const models = queryClient.getQueryData(modelsOptions(client, scope).queryKey);
      const model = models?.find(({ id }) => id === request.model);
      const { mode, onUploadProgress } = latest.current;
      const asked = (model && priceOf(request, model)) ?? undefined;
      const submission = journal.submit(request, { mode, asked, parent, onUploadProgress });
      const { key, settled } = submission;
      const known = submitted.current.get(key);
      if (known) return known;
      submitted.current.set(key, settled);
      void settled.then(() => submitted.current.delete(key));
      setState((before) => ({ ...(before.journal === journal ? before : { journal }), newest: key }));
      // A repeated click may come after an end in doubt, which is followed already.
      if (followed.current.has(key)) return settled;
      followed.current.add(key);
      void followSubmission(journal, submission, {
        onResult: (result) => {
          setState((before) => (before.journal === journal ? { ...before, result } : before));
          latest.current.onResult?.(result);
        },
        onError: (...failure) => latest.current.onError?.(...failure),
      });
      return settled;
    },
    [client, journal, latest, queryClient, scope],
  );

  const status = statusOf(entry);
  return useMemo(
    () => ({
      generate,
      result,
      status,
      isLoading: status === "generating",
      isSubmitting: entry?.state === "submitting",
      error: entry && status === "error" ? errorOf(entry) : null,
      stop: () => {
        for (const key of submitted.current.keys()) journal.stopWaiting(key);
      },
      reset: () => setState({ journal }),
    }),
    [entry, generate, journal, result, status],
  );
}
