import { useMemo, useSyncExternalStore } from "react";
import { isSettled, type GenerationEntry } from "../contract/GenerationEntry";
import type { GenerationRequest } from "../contract/generationRequestSchema";
import type { ImageHubError } from "../contract/ImageHubError";
import { errorOf, hasImages } from "./endOf";
import type { GenerateOptions, UseGenerateOptions } from "./UseGenerateOptions";
import { useEntry } from "./useEntries";
import { useSubmissions } from "./useSubmissions";

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

/** How the submissions of a hook go. */
export function useGenerationView({
  submissions,
  generate,
}: ReturnType<typeof useSubmissions>): UseGenerateResult {
  const { journal, remembered, submitted } = submissions;
  const { newest, result = null } = useSyncExternalStore(
    remembered.subscribe,
    remembered.get,
    remembered.get,
  );
  const entry = useEntry(newest);
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
        for (const key of submitted.keys()) journal.stopWaiting(key);
      },
      reset: () => remembered.set({}),
    }),
    [entry, generate, journal, remembered, result, status, submitted],
  );
}

/** Submits generations: one click is one POST, several different ones may be in flight. */
export const useGenerate = (options: UseGenerateOptions = {}): UseGenerateResult =>
  useGenerationView(useSubmissions(options));
