import { useMemo, useState } from "react";
import type { GenerationEntry } from "../contract/GenerationEntry";
import type { GenerationRequest } from "../contract/generationRequestSchema";
import { ImageHubError } from "../contract/ImageHubError";
import { useImageHub } from "./ImageHubContext";
import { useEntries } from "./useEntries";

/** Options of {@link useGenerations}. */
export interface UseGenerationsOptions {
  /** How many entries to show at first, and to add with `fetchMore`. Default: 50. */
  pageSize?: number | undefined;
  /** Which entries to show; keep the function stable. Default: all. */
  filter?: ((entry: GenerationEntry) => boolean) | undefined;
}

/** What {@link useGenerations} gives. */
export interface UseGenerationsResult {
  /** The user's submissions, newest first. */
  entries: readonly GenerationEntry[];
  /** True when `fetchMore` would show more. */
  hasMore: boolean;
  /** Shows the next page. */
  fetchMore: () => void;
  /** Takes one entry out of the list; stops waiting for it. */
  remove: (entry: GenerationEntry) => void;
  /** Takes every entry out of the list. */
  clear: () => void;
  /**
   * Submits the same request once more, as a new and newly charged submission. Rejects with an ImageHubError
   * `invalid_request` when some of its reference images are not here: too large to be kept over a reload, or on another device.
   */
  retry: (entry: GenerationEntry) => Promise<GenerationEntry>;
  /** Stops asking about an entry; the API goes on with it, and its credits still apply. */
  stopWaiting: (entry: GenerationEntry) => void;
  /** Asks again about an entry that nobody waits for, or whose state is unknown. */
  resumeWaiting: (entry: GenerationEntry) => void;
  /** The request of an entry with its reference images, ready to be edited and sent again. */
  reuse: (entry: GenerationEntry) => GenerationRequest;
  /** Marks an entry as favourite, or takes the mark away. */
  toggleFavourite: (entry: GenerationEntry) => void;
}

const incomplete = () =>
  new ImageHubError(
    "Some of its reference images are not here: they were too large to be kept over a reload, or are on another device. Add them again, and submit a new request.",
    { code: "invalid_request" },
  );

const all = () => true;

/** The user's submissions, newest first. */
export function useGenerations({
  pageSize = 50,
  filter = all,
}: UseGenerationsOptions = {}): UseGenerationsResult {
  const { journal } = useImageHub();
  const everything = useEntries();
  const [shown, setShown] = useState(pageSize);
  const matching = useMemo(() => everything.filter(filter), [everything, filter]);
  const entries = useMemo(() => matching.slice(0, shown), [matching, shown]);
  const actions = useMemo(
    () => ({
      fetchMore: () => setShown((count) => count + pageSize),
      remove: ({ key }: GenerationEntry) => journal.retain((entry) => entry.key !== key),
      clear: () => journal.retain(() => false),
      retry: async ({ request, cost, parent, missingReferences = 0 }: GenerationEntry) => {
        if (missingReferences > 0) throw incomplete();
        return journal.submit(request, { asked: cost.asked, parent }).settled;
      },
      stopWaiting: ({ key }: GenerationEntry) => journal.stopWaiting(key),
      resumeWaiting: ({ key }: GenerationEntry) => journal.resumeWaiting(key),
      reuse: ({ request }: GenerationEntry) => request,
      toggleFavourite: ({ key, isFavourite = false }: GenerationEntry) =>
        journal.setFavourite(key, !isFavourite),
    }),
    [journal, pageSize],
  );
  return { entries, hasMore: matching.length > entries.length, ...actions };
}
